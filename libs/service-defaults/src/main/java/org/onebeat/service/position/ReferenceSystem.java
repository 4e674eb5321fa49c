package org.onebeat.service.position;

/** What coordinates refer to; they are kept as they came and never turned from one into another (domain.md section 2). */
public enum ReferenceSystem {
    WGS84,
    GCJ02,
    CGCS2000
}

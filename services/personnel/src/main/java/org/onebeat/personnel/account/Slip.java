package org.onebeat.personnel.account;

/** What a person needs for the first sign-in; shown once, stored nowhere. */
record Slip(String displayName, String serviceNumber, String account, String password, String unit) {

    @Override
    public String toString() {
        return "Slip of " + account;
    }
}

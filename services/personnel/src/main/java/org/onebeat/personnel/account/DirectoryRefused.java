package org.onebeat.personnel.account;

/** The directory refused a call that it should have carried out. */
final class DirectoryRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DirectoryRefused(String message) {
        super(message);
    }
}

package org.onebeat.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;

/**
 * As whom a part runs that refuses to be root: as the user who called, or, called by root, as nobody. Where a folder
 * on the way to its files is closed to others, root's own files are shown to it in a user namespace instead.
 */
public record Identity(List<String> prefix, String owner) {

    private static final Identity CALLER = new Identity(List.of(), "");
    private static final Identity NOBODY =
            new Identity(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"), "nobody:nogroup");
    private static final Identity NAMESPACE = new Identity(List.of("unshare", "--user"), "root:root");

    /** Whoever can reach this folder without being root. */
    public static Identity unprivileged(Path folder) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return CALLER;
        }
        return openToOthers(folder.toAbsolutePath().getParent()) ? NOBODY : NAMESPACE;
    }

    private static boolean openToOthers(Path folder) {
        if (folder == null) {
            return true;
        }
        try {
            return Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS)
                            .contains(PosixFilePermission.OTHERS_EXECUTE)
                    && openToOthers(folder.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a folder, and all in it, this identity's own. */
    public void own(Path folder) throws IOException, InterruptedException {
        if (!owner.isEmpty()) {
            new ProcessBuilder("chown", "-R", owner, folder.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
        }
    }
}

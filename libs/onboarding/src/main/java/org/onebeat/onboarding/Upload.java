package org.onebeat.onboarding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.onebeat.service.problem.Kind;
import org.onebeat.service.problem.Refusal;
import org.onebeat.workbook.Workbook;

/** A file as somebody sent it. */
@SuppressWarnings("ArrayRecordComponent") // never compared; its digest stands for the content
record Upload(String fileName, byte[] content) {

    private static final int LONGEST_NAME = 200;

    Upload {
        // Browsers send a bare name, others a whole path.
        String bare = fileName == null
                ? ""
                : fileName.substring(fileName.replace('\\', '/').lastIndexOf('/') + 1);
        fileName = bare.substring(Math.max(0, bare.length() - LONGEST_NAME));
    }

    /** 400 {@code workbook-missing}, 413 {@code workbook-too-large}. */
    static Upload of(FileUpload file) {
        if (file == null) {
            throw Refusal.malformed("workbook-missing").at("workbook");
        }
        if (file.size() > Workbook.LARGEST) {
            throw Refusal.of(Kind.TOO_LARGE, "workbook-too-large").at("workbook");
        }
        try {
            return new Upload(file.fileName(), Files.readAllBytes(file.uploadedFile()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

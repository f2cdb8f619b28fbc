package tiltmeter.app.intake;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** What went wrong with a file, in a few words for people. */
final class Messages {
    private Messages() {}

    static String of(IOException problem) {
        if (problem instanceof EOFException) {
            return "the compressed data end too early";
        }
        if (problem instanceof ZipException) {
            return "the compressed data are damaged";
        }
        if (problem instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (problem instanceof AccessDeniedException) {
            return "it may not be read by this user";
        }
        String message = problem.getMessage();
        return message == null ? problem.getClass().getSimpleName() : message;
    }
}

package org.onebeat.local.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.onebeat.local.Broken;
import org.onebeat.local.process.LogTail;

/** A command that is run to its end, its output kept in a log. */
public record Tool(String purpose, Path folder, Path log, Map<String, String> environment) {

    /** Throws with the end of the log if it fails. */
    public void run(List<String> words, Consumer<String> eachLine) {
        if (tryRun(words, eachLine) != 0) {
            throw new Broken("%s failed; %s ends with:%n%s".formatted(purpose, log, LogTail.of(log)));
        }
    }

    /** The exit code. */
    public int tryRun(List<String> words, Consumer<String> eachLine) {
        try {
            Files.createDirectories(log.getParent());
            var builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
            builder.environment().putAll(environment);
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            Process process = builder.start();
            var end = new Thread(() -> end(process));
            Runtime.getRuntime().addShutdownHook(end);
            process.getOutputStream().close();
            int exit = finish(process, eachLine);
            Runtime.getRuntime().removeShutdownHook(end);
            return exit;
        } catch (IllegalStateException e) {
            throw new Broken(purpose + " was stopped", e);
        } catch (IOException e) {
            throw new Broken("%s: %s cannot be run: %s".formatted(purpose, words.getFirst(), e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Broken(purpose + " was interrupted", e);
        }
    }

    private int finish(Process process, Consumer<String> eachLine) throws IOException, InterruptedException {
        try (var reader = process.inputReader(StandardCharsets.UTF_8);
                var writer = Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                writer.write(line);
                writer.newLine();
                writer.flush();
                eachLine.accept(line);
            }
        }
        return process.waitFor();
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}

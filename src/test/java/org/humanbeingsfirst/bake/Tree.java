package org.humanbeingsfirst.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders with all that is in them, as tests compare, change and restore them. */
final class Tree {

    private Tree() {}

    /** Every file by its path; bytes one to one as characters, so that a difference can be shown. */
    static Map<String, String> of(Path folder) {
        Map<String, String> files = new TreeMap<>();
        if (Files.exists(folder)) {
            walk(folder).stream()
                    .filter(Files::isRegularFile)
                    .forEach(file -> files.put(folder.relativize(file).toString(), read(file)));
        }
        return files;
    }

    /** A built site and the manifest beside it. */
    static Map<String, String> ofBuilt(Path output) {
        Map<String, String> files = of(output);
        Path manifest = output.resolveSibling(output.getFileName() + "-manifest.json");
        files.put("(manifest)", Files.exists(manifest) ? read(manifest) : "");
        return files;
    }

    /** Makes a folder hold these files and no others. */
    static void restore(Path folder, Map<String, String> files) {
        of(folder).keySet().stream()
                .filter(path -> !files.containsKey(path))
                .forEach(path -> delete(folder.resolve(path)));
        files.forEach((path, content) -> write(folder.resolve(path), content));
    }

    /** Deletes a file, or a folder with all that is in it. */
    static void delete(Path path) {
        if (Files.exists(path)) {
            walk(path).stream().sorted(Comparator.reverseOrder()).forEach(Tree::deleteOne);
        }
    }

    private static List<Path> walk(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String content) {
        try {
            if (!Files.exists(file) || !read(file).equals(content)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, content, StandardCharsets.ISO_8859_1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package com.quikapp.intelligence.export;

import com.quikapp.intelligence.export.ArchiveFile.Role;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells from their names what the files of an export are, also when somebody packed the export's folder as a whole. */
final class ArchiveNames {

    private static final int MAX_NAME = 512;
    private static final Pattern UNSAFE =
            Pattern.compile("(^|/)\\.\\.?(/|$)|^/|^[A-Za-z]:|//|[\\\\\\x00-\\x1f\\x7f-\\x9f]");
    private static final Pattern DAY = Pattern.compile("([^/]+)/\\d{4}-\\d{2}-\\d{2}\\.json");
    private static final Map<String, Role> ROLES = Map.of(
            "users.json", Role.USERS,
            "channels.json", Role.CHANNELS,
            "groups.json", Role.GROUPS,
            "dms.json", Role.DIRECT,
            "mpims.json", Role.DIRECT);

    private final String prefix;

    ArchiveNames(Collection<String> names) {
        this.prefix = names.stream().anyMatch(ROLES::containsKey) ? "" : commonFolder(names);
    }

    /** Whether a name could lead out of a folder, hide something or break a log line. */
    static boolean isUnsafe(String name) {
        return name.isEmpty()
                || name.length() > MAX_NAME
                || UNSAFE.matcher(name).find();
    }

    ArchiveFile describe(String name) {
        var inside = name.startsWith(prefix) ? name.substring(prefix.length()) : name;
        var role = ROLES.get(inside);
        if (role != null) {
            return new ArchiveFile(name, role, "");
        }
        var day = DAY.matcher(inside);
        return day.matches() ? new ArchiveFile(name, Role.DAY, day.group(1)) : new ArchiveFile(name, Role.OTHER, "");
    }

    private static String commonFolder(Collection<String> names) {
        Set<String> folders = names.stream()
                .filter(name -> name.endsWith("/channels.json") || name.endsWith("/groups.json"))
                .map(name -> name.substring(0, name.lastIndexOf('/') + 1))
                .filter(folder -> !folder.startsWith("__MACOSX/"))
                .collect(Collectors.toSet());
        return folders.size() == 1 ? folders.iterator().next() : "";
    }
}

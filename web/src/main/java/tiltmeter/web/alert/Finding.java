package tiltmeter.web.alert;

import java.util.List;

/**
 * Something that a rule found.
 *
 * @param key the same for the same news, so that it is told once
 * @param changed what changed
 * @param against against which baseline
 * @param doubt what would make it false
 * @param stories ids of the independent stories that did it
 * @param link path in the window
 */
record Finding(
        String key, String title, String changed, String against, String doubt, List<String> stories, String link) {}

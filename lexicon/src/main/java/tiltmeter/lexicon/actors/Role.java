package tiltmeter.lexicon.actors;

import org.jspecify.annotations.Nullable;
import tiltmeter.model.Sector;

/**
 * A title or collective noun that stands for an actor once a country or body is known: "foreign minister", "troops".
 *
 * @param phrase lower case
 * @param role a role name such as {@code foreign_minister}, or empty for a body or a group
 * @param sector what part of a society it is, or null where that depends
 * @param plural whether the phrase is a plural
 * @param only the code that it means when the text names no other, or empty
 */
public record Role(String phrase, String role, @Nullable Sector sector, boolean plural, String only) {}

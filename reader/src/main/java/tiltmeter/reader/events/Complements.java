package tiltmeter.reader.events;

import java.util.Set;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;

/** Clauses that complete a verb, noun or adjective: "wants to sign", "its failure to answer", "denies that it knew". */
final class Complements {
    private final Scene scene;

    Complements(Scene scene) {
        this.scene = scene;
    }

    /** Whether {@code trigger} has a complement of one of the kinds {@code inf}, {@code that}, {@code ing}. */
    boolean has(Token trigger, Set<String> kinds) {
        boolean verb = Clauses.verbal(trigger);
        for (Token child : scene.parse().children(trigger)) {
            if (verb ? complements(child, kinds) : modifies(child, kinds)) {
                return true;
            }
        }
        return verb && kinds.contains("inf") && infinitiveOnObject(trigger);
    }

    private static boolean complements(Token child, Set<String> kinds) {
        boolean clause = child.label().equals("ccomp");
        boolean open = child.label().equals("xcomp");
        return ((open || clause) && child.pos().equals("VB") && kinds.contains("inf"))
                || (open && child.pos().equals("VBG") && kinds.contains("ing"))
                || (clause && kinds.contains("that"));
    }

    /** Complements of nouns and adjectives: "its failure to answer", "the claim that he knew". */
    private boolean modifies(Token child, Set<String> kinds) {
        boolean clause = child.label().equals("acl") || child.label().equals("ccomp");
        boolean infinitive =
                clause || child.label().equals("xcomp") || child.label().equals("relcl");
        return (infinitive && child.pos().equals("VB") && kinds.contains("inf"))
                || (clause && scene.clauses().has(child, "mark") && kinds.contains("that"));
    }

    /** An infinitive that the parser hung on the object: "directed the port to open". */
    private boolean infinitiveOnObject(Token verb) {
        for (Token object : scene.clauses().children(verb, "dobj")) {
            for (Token child : scene.parse().children(object)) {
                boolean modifier =
                        child.label().equals("relcl") || child.label().equals("acl");
                if (modifier && child.pos().equals("VB") && scene.clauses().has(child, "aux")) {
                    return true;
                }
            }
        }
        return false;
    }
}

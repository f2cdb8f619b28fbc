package tiltmeter.reader.actors;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which pronoun a person takes, as far as first names and titles tell. Misses most names outside Europe. */
final class Genders {
    private static final Set<String> FEMALE = Set.of(
            "Angela",
            "Hillary",
            "Theresa",
            "Ursula",
            "Maria",
            "Jen",
            "Jennifer",
            "Sanna",
            "Kaja",
            "Annalena",
            "Nancy",
            "Condoleezza",
            "Susan",
            "Samantha",
            "Federica",
            "Julie",
            "Julia",
            "Liz",
            "Elizabeth",
            "Kamala",
            "Nikki",
            "Marine",
            "Giorgia",
            "Christine",
            "Sarah",
            "Karine",
            "Jacinda",
            "Penny",
            "Linda",
            "Victoria",
            "Janet",
            "Melania",
            "Ivanka",
            "Melanie",
            "Chrystia",
            "Marise",
            "Yulia",
            "Svetlana",
            "Sviatlana",
            "Mette",
            "Magdalena",
            "Kristalina",
            "Dilma",
            "Cristina",
            "Margaret",
            "Catherine",
            "Roberta",
            "Gina",
            "Avril",
            "Wendy",
            "Fiona",
            "Mary",
            "Anna",
            "Anne",
            "Elena",
            "Olga",
            "Natalia",
            "Iryna",
            "Olena",
            "Oksana",
            "Katherine",
            "Kate",
            "Heather",
            "Tulsi",
            "Kristi",
            "Pam",
            "Lisa",
            "Laura",
            "Emily",
            "Rachel",
            "Rebecca",
            "Amy",
            "Alexandria",
            "Ilhan",
            "Claudia",
            "Dina",
            "Ingrida",
            "Zuzana",
            "Maia",
            "Salome",
            "Vjosa",
            "Tsai",
            "Hua",
            "Mao",
            "Fu",
            "Elvira",
            "Ella",
            "Rosa",
            "Marta",
            "Marija",
            "Agnes",
            "Dalia",
            "Helen",
            "Jane",
            "Joanna",
            "Karen",
            "Michelle",
            "Monica",
            "Sophie",
            "Stephanie");

    private Genders() {}

    /** True for a first name of women, null for any other. */
    static @Nullable Boolean female(String name) {
        int space = name.indexOf(' ');
        String first = space < 0 ? name : name.substring(0, space);
        boolean listed = FEMALE.contains(first);
        return listed ? Boolean.TRUE : null;
    }

    /** What a title says, or null. */
    static @Nullable Boolean ofTitle(String title) {
        return switch (title) {
            case "mrs.", "mrs", "ms.", "ms", "miss", "lady", "madame", "queen", "spokeswoman", "congresswoman" -> true;
            case "mr.", "mr", "sir", "lord", "king", "prince", "spokesman", "congressman", "emir", "sultan" -> false;
            default -> null;
        };
    }
}

package org.hearsay.desk.view;

import java.util.Locale;
import org.hearsay.model.Damage;
import org.hearsay.model.Event;
import org.hearsay.model.Figure.Comparator;
import org.hearsay.model.Moment;
import org.hearsay.model.Part;
import org.hearsay.model.Place;
import org.hearsay.model.Source;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/** Plain words for what the records hold. None of them says anything about truth. */
final class Terms {

    private Terms() {}

    /** A name of the model in lower case with blanks. */
    static String plain(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String part(Part part) {
        return part == Part.REPEATED_HEADLINE ? "repeated" : plain(part);
    }

    /** What a form means; its name stands beside it or is enough. */
    static String form(Statement.Form form) {
        return switch (form) {
            case DIRECT -> "own words in quotation marks";
            case INDIRECT -> "in the reporter's words";
            case MIXED -> "in part in quotation marks";
        };
    }

    static String act(Statement.Act act) {
        return switch (act) {
            case STATE -> "states";
            case STRESS -> "stresses";
            case DENY -> "denies";
            case CONCEDE -> "concedes";
            case ANNOUNCE -> "announces";
            case PROMISE -> "promises";
            case DEMAND -> "demands";
            case PROPOSE -> "proposes";
            case ACCUSE -> "accuses";
            case THREATEN -> "threatens";
            case WARN -> "warns";
            case THINK -> "thinks";
            case HOPE -> "hopes";
            case FEAR -> "fears";
            case WISH -> "wishes";
            case PLAN -> "plans";
            case ASK -> "asks";
            case RELAY -> "relays";
            case FIND -> "finds";
            case PRAISE -> "praises";
            case CRITICISE -> "criticises";
        };
    }

    static String source(Source.Kind kind) {
        return switch (kind) {
            case PERSON -> "a person";
            case BODY -> "a body";
            case COLLECTIVE -> "several, without names";
            case UNNAMED -> "somebody who is not named";
            case DOCUMENT -> "a document";
            case NONE -> "nobody named";
        };
    }

    static String comparator(Comparator comparator) {
        return switch (comparator) {
            case EXACT, RANGE -> "";
            case MORE_THAN -> "more than ";
            case AT_LEAST -> "at least ";
            case LESS_THAN -> "less than ";
            case AT_MOST -> "at most ";
            case ABOUT -> "about ";
        };
    }

    static String anchor(Moment.Anchor anchor) {
        return switch (anchor) {
            case ABSOLUTE -> "stands by itself";
            case PUBLICATION -> "counted from the day of publication";
            case TEXT -> "counted from another moment of the text";
            case UTTERANCE -> "counted from the moment it was said, which is not told";
            case MISSING -> "needs a date of publication";
        };
    }

    static String status(Event.Status status) {
        return switch (status) {
            case ASSERTED -> "told as done";
            case NOT_KNOWN -> "expressly not known";
            default -> plain(status);
        };
    }

    static String damage(Damage.Kind kind) {
        return switch (kind) {
            case NON_WORD -> "non-word";
            case FOREIGN -> "left over from another language";
            case GLUED -> "words glued together";
            case TRUNCATED -> "cut off";
            case DANGLING_CUE -> "words of saying without a source";
            case STRAY_WORDS -> "stray words";
            case CAPITALS -> "stray capitals";
            case SALAD -> "word salad";
            case STUTTER -> "said twice by mistake";
            case MOJIBAKE -> "letters of a wrong character set";
            case UNBALANCED_QUOTE -> "quotation mark without its partner";
            case CALQUE -> "put over word for word";
            case OVERLONG -> "a sentence too long to be read in one piece";
        };
    }

    /** How much a damage takes away, and what is still done with the words. */
    static String severity(Damage damage) {
        String use =
                switch (damage.use()) {
                    case ALL -> "form only";
                    case MARKED -> "what rests on it carries the mark";
                    case MENTIONS -> "nothing is taken from it, names are kept as mentions";
                    case NOTHING -> "nothing is taken from it, not even names";
                };
        return plain(damage.severity()) + ": " + use;
    }

    /** The language that a sign points to. */
    static String pointing(@Nullable String language) {
        return language == null ? "points to no language" : "points to " + language;
    }

    static String shape(Place.Shape shape) {
        return shape == Place.Shape.UNKNOWN ? "shape not known" : plain(shape);
    }

    /** A modifier of TIMEX3. */
    static String modifier(String modifier) {
        return Plain.of(modifier.toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}

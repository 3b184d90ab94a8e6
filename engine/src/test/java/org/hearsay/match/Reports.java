package org.hearsay.match;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.hearsay.Hearsay;
import org.hearsay.model.Metadata;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/** Prints of invented reports. */
final class Reports {

    static final String EN =
            "The harbour board of Marlport closed the northern pier on Tuesday after divers found cracks in 46 of its pillars. "
                    + "Director Ines Calder said the repair would cost 3.2 million crowns and last until autumn. "
                    + "Fishermen complained that nobody had told them where to land their catch. "
                    + "The shipping company Vantaro moved its two ferries to Eastwick. "
                    + "A report by engineer Paul Okoro had warned of rust in the steel five years ago. "
                    + "The town council will discuss the budget on Friday.";

    static final String FR =
            "L'autorité portuaire de Marlport a fermé mardi la jetée nord après que des plongeurs ont découvert des fissures dans 46 de ses piliers. "
                    + "La directrice Ines Calder a déclaré que la réparation coûterait 3,2 millions de couronnes et durerait jusqu'à l'automne. "
                    + "Des pêcheurs se sont plaints que personne ne leur avait dit où débarquer leurs prises. "
                    + "La compagnie maritime Vantaro a déplacé ses deux ferries à Eastwick. "
                    + "Un rapport de l'ingénieur Paul Okoro avait averti de la présence de rouille dans l'acier il y a cinq ans. "
                    + "Le conseil municipal discutera du budget vendredi.";

    static final String DE =
            "Die Hafenbehörde von Marlport hat am Dienstag die nördliche Mole gesperrt, nachdem Taucher Risse in 46 Pfeilern gefunden hatten. "
                    + "Direktorin Ines Calder sagte, die Reparatur werde 3,2 Millionen Kronen kosten und bis Herbst dauern. "
                    + "Fischer beschwerten sich, dass ihnen niemand gesagt habe, wo sie ihren Fang anlanden sollen. "
                    + "Die Reederei Vantaro verlegte ihre zwei Fähren nach Eastwick. "
                    + "Ein Bericht des Ingenieurs Paul Okoro hatte schon vor fünf Jahren vor Rost im Stahl gewarnt. "
                    + "Der Stadtrat will am Freitag über den Haushalt beraten.";

    /** The same happening in another reporter's words. */
    static final String OTHER = "Ines Calder looks tired when she opens the gate of the closed pier in Marlport. "
            + "Where tourists queued for ice cream last week, there is only a fence now. "
            + "Her grandfather helped to pour the concrete, she says, and nobody measured the salt in those days. "
            + "Bar owner Lukas Brandt has sent his four waiters home. "
            + "He wants money from the board and has hired a lawyer. "
            + "Ferries to the islands leave from Eastwick, an hour by bus from here.";

    /** A form filled in for two happenings. */
    static String form(String town, int people, String mayor) {
        return "The river rose above its banks in " + town + " on Monday and rescue services took " + people
                + " people to safety. Mayor " + mayor + " declared a state of emergency and asked for pumps. "
                + "Two bridges and the railway to the coast are closed. The schools stay shut until further notice.";
    }

    private static final Hearsay HEARSAY = new Hearsay();

    private Reports() {}

    /** The English one, at an address and with one by which its page goes. */
    static Print placed(String id, String url, @Nullable String canonical) {
        Metadata metadata = new Metadata(url, null, null, "en", null, null, null, null, canonical);
        Report report = (Report) HEARSAY.open(EN.getBytes(StandardCharsets.UTF_8), metadata);
        return HEARSAY.digest(report).digest().print().as(id);
    }

    static Print print(String id, String language, String text, @Nullable String publisher, @Nullable String minute) {
        Instant filed = minute == null ? null : Instant.parse(minute);
        LocalDate day = filed == null ? null : filed.atZone(ZoneOffset.UTC).toLocalDate();
        Metadata metadata = new Metadata(null, publisher, day, language, null, null, null, filed);
        Report report = (Report) HEARSAY.open(text.getBytes(StandardCharsets.UTF_8), metadata);
        return HEARSAY.digest(report).digest().print().as(id);
    }
}

package org.hearsay.desk.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Account;
import org.hearsay.model.Actor;
import org.hearsay.model.Damage;
import org.hearsay.model.Event;
import org.hearsay.model.Figure;
import org.hearsay.model.Miss;
import org.hearsay.model.Moment;
import org.hearsay.model.Passage;
import org.hearsay.model.Place;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import org.hearsay.model.Trace;
import org.jspecify.annotations.Nullable;

/** What stands below the text: figures, moments, events, names, damage, near misses, account. */
final class HtmlLists {

    private final Html html;
    private final Headings headings;
    private final Reading reading;
    private final String prefix;
    private final LineCount lines;
    private final Map<String, String> claimants = new HashMap<>();

    HtmlLists(Html html, Headings headings, Reading reading, String prefix, List<Told> told) {
        this.html = html;
        this.headings = headings;
        this.reading = reading;
        this.prefix = prefix;
        this.lines = new LineCount(reading);
        told.forEach(t -> claimants.put(t.statement().id(), t.steps().get(0).name()));
    }

    void write() {
        html.open("div", "class", "lists").line();
        figures();
        moments();
        events();
        names();
        damage();
        traces();
        misses();
        account();
        html.close().line();
    }

    private void figures() {
        List<Figure> figures = reading.findings().figures();
        List<Optional<Statement>> claims = Claims.of(reading);
        begin("figures", figures.size());
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            item(Ids.figure(i), Amount.of(figure), figure.span());
            fact("counted", figure.counted());
            fact("of", figure.base());
            fact("side", figure.side());
            fact("as of", figure.asOf());
            by("claimed in", claims.get(i).map(Statement::id).orElse(null));
            finish(figure.rule());
        }
        end(figures.size());
    }

    private void moments() {
        List<Moment> moments = reading.findings().moments();
        begin("moments", moments.size());
        for (int i = 0; i < moments.size(); i++) {
            Moment moment = moments.get(i);
            item(Ids.moment(i), When.of(moment), moment.span());
            fact(Terms.plain(moment.precision()) + ", " + Terms.anchor(moment.anchor()));
            String modifier = moment.modifier();
            if (modifier != null) {
                fact(Terms.modifier(modifier));
            }
            finish(moment.rule());
        }
        end(moments.size());
    }

    private void events() {
        List<Event> events = reading.events();
        begin("events", events.size());
        for (Event event : events) {
            item(event.id(), Terms.status(event.status()), event.span());
            String code = Deed.code(event);
            String sides = Deed.sides(reading, event);
            if (!sides.isEmpty()) {
                fact("who: " + sides);
            }
            fact("when", event.moment());
            fact("where", event.place());
            if (!code.isEmpty()) {
                fact("PLOVER " + code);
            }
            by("rests on", event.statement());
            finish(event.rule());
        }
        end(events.size());
    }

    private void names() {
        List<Actor> actors = reading.findings().actors();
        List<Place> places = reading.findings().places();
        begin("names", actors.size() + places.size());
        for (Actor actor : actors) {
            html.open("li").element("b", actor.name()).open("p", "class", "how");
            fact(Terms.plain(actor.kind()));
            fact(actor.role() == null ? "role not given" : "“" + actor.role().words() + "”");
            if (actor.names().size() > 1) {
                List<String> others = new ArrayList<>(actor.names());
                others.remove(actor.name());
                fact("also as " + String.join(", ", others));
            }
            if (actor.contributor()) {
                fact("made the report, does not speak in it");
            }
            html.close().close().line();
        }
        for (Place place : places) {
            html.open("li").element("b", place.name()).open("p", "class", "how");
            fact("place, " + Terms.shape(place.shape()));
            fact(Where.of(place));
            html.close().close().line();
        }
        end(actors.size() + places.size());
    }

    private void damage() {
        List<Damage> damage = reading.damage();
        begin("damage", damage.size());
        for (int i = 0; i < damage.size(); i++) {
            Damage one = damage.get(i);
            item(Ids.damage(i), Terms.damage(one.kind()), one.span());
            fact(Terms.severity(one));
            fact(one.evidence());
            finish(one.rule());
        }
        end(damage.size());
    }

    private void traces() {
        List<Trace> traces = reading.condition().traces();
        if (traces.isEmpty()) {
            return;
        }
        begin("traces", traces.size());
        for (Trace trace : traces) {
            html.open("li")
                    .element("q", shortened(reading.words(trace.span())), "lang", reading.language(), "dir", "auto");
            html.open("p", "class", "how");
            fact("line " + lines.at(trace.span()));
            fact(Terms.pointing(trace.language()));
            fact(trace.evidence());
            finish(trace.rule());
        }
        end(traces.size());
    }

    private void misses() {
        List<Miss> misses = reading.misses();
        begin("misses", misses.size());
        for (Miss miss : misses) {
            html.open("li")
                    .element("q", shortened(reading.words(miss.span())), "lang", reading.language(), "dir", "auto");
            html.open("p", "class", "how");
            fact("line " + lines.at(miss.span()));
            fact(miss.reason());
            finish(miss.rule());
        }
        end(misses.size());
    }

    private void account() {
        html.open("section", "id", prefix + "account", "class", "account").line();
        html.element("h2", headings.get("list.account"), "lang", headings.other())
                .line();
        html.element("p", headings.get("account.about"), "lang", headings.other())
                .line();
        html.open("table", "lang", headings.other()).open("thead").open("tr");
        html.element("th", headings.get("account.taken"), "scope", "col");
        html.element("th", headings.get("account.passages"), "scope", "col");
        html.close().close().open("tbody").line();
        Tally.of(reading).forEach((fate, count) -> {
            html.open("tr").element("th", headings.term("fate", fate), "scope", "row");
            html.element("td", Integer.toString(count)).close().line();
        });
        html.open("tr", "class", "total").element("th", headings.get("account.all"), "scope", "row");
        html.element("td", Integer.toString(reading.account().size())).close();
        html.close().close().line();
        passages();
        if (!reading.notes().isEmpty()) {
            html.open("ul", "class", "notes");
            reading.notes().forEach(n -> html.element("li", n));
            html.close().line();
        }
        html.close().line();
    }

    private void passages() {
        html.open("details").element("summary", headings.get("account.each"), "lang", headings.other());
        html.open("table", "class", "passages");
        html.open("tbody").line();
        for (Account account : reading.account()) {
            Passage passage = reading.passages().get(account.passage());
            html.open("tr").element("td", "line " + lines.at(passage.span()));
            html.element("td", headings.term("fate", account.fate()), "lang", headings.other());
            html.element("td", account.reason());
            html.open("td").element("code", passage.rule()).close().close().line();
        }
        html.close().close().close().line();
    }

    private void begin(String anchor, int count) {
        html.open("section", "id", prefix + anchor).line();
        html.open("h2", "lang", headings.other())
                .text(headings.get("list." + anchor) + " ")
                .element("small", Integer.toString(count))
                .close()
                .line();
        if (count == 0) {
            html.element("p", headings.get("none." + anchor), "class", "none", "lang", headings.other())
                    .line();
        } else {
            html.open("ul", "class", "items").line();
        }
    }

    private void end(int count) {
        if (count > 0) {
            html.close().line();
        }
        html.close().line();
    }

    private void item(String id, String value, Span span) {
        html.open("li").element("b", value).open("q", "lang", reading.language(), "dir", "auto");
        html.element("a", shortened(reading.words(span)), "href", "#" + prefix + Ids.safe(id) + "w");
        html.close().open("p", "class", "how");
        fact("line " + lines.at(span));
    }

    private void finish(String rule) {
        html.element("code", rule).close().close().line();
    }

    private void by(String how, @Nullable String statement) {
        if (statement == null) {
            fact("told by this report itself");
            return;
        }
        html.open("span").text(how + " ");
        String number = Told.number(statement);
        String name = claimants.get(statement);
        html.element("a", number + (name == null ? "" : ", " + name), "href", "#" + prefix + Ids.safe(statement));
        html.close();
    }

    private void fact(String label, @Nullable Span span) {
        if (span != null) {
            html.open("span").text(label + " ");
            html.element("i", reading.words(span), "lang", reading.language()).close();
        }
    }

    private void fact(String words) {
        html.element("span", words);
    }

    private static String shortened(String words) {
        int most = 200;
        boolean fits = words.codePointCount(0, words.length()) <= most;
        return fits ? words : words.substring(0, words.offsetByCodePoints(0, most)) + " …";
    }
}

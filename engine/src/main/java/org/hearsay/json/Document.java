package org.hearsay.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.hearsay.model.Account;
import org.hearsay.model.Actor;
import org.hearsay.model.Condition;
import org.hearsay.model.Damage;
import org.hearsay.model.Event;
import org.hearsay.model.Figure;
import org.hearsay.model.Findings;
import org.hearsay.model.Link;
import org.hearsay.model.Mention;
import org.hearsay.model.Metadata;
import org.hearsay.model.Miss;
import org.hearsay.model.Moment;
import org.hearsay.model.Party;
import org.hearsay.model.Passage;
import org.hearsay.model.Place;
import org.hearsay.model.Quotation;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Role;
import org.hearsay.model.Site;
import org.hearsay.model.Source;
import org.hearsay.model.Statement;
import org.hearsay.model.Stretch;
import org.hearsay.model.Toponym;
import org.hearsay.model.Trace;
import org.hearsay.model.Wording;
import org.jspecify.annotations.Nullable;

/** Field after field of {@link ReadingJson#SCHEMA}. The order of the lines below is the order in the document. */
final class Document {

    private final Json json;
    private final boolean text;

    Document(Json json, boolean text) {
        this.json = json;
        this.text = text;
    }

    void write(Reading reading) {
        json.object(() -> {
            json.string("schema", ReadingJson.SCHEMA);
            json.string("offsets", "code points");
            json.object("engine", () -> json.string("version", reading.engine()));
            json.object("language", () -> {
                json.string("code", reading.language());
                json.string("version", reading.languageVersion());
            });
            json.object("report", () -> report(reading.report()));
            json.array("passages", reading.passages(), this::passage);
            json.array("damage", reading.damage(), this::damage);
            findings(reading.findings());
            json.array("statements", reading.statements(), this::statement);
            json.array("misses", reading.misses(), this::miss);
            json.array("events", reading.events(), this::event);
            json.array("account", reading.account(), this::account);
            json.strings("notes", reading.notes());
            json.object("condition", () -> condition(reading.condition()));
        });
    }

    private void report(Report report) {
        json.string("id", report.id());
        json.string("format", report.format());
        json.string("charset", report.charset());
        json.object("metadata", () -> metadata(report.metadata()));
        json.number("length", report.text().length());
        if (text) {
            json.string("text", report.text().original());
        }
        json.spans("headings", report.headings());
        json.strings("notes", report.notes());
    }

    private void metadata(Metadata metadata) {
        json.string("url", metadata.url());
        json.string("publisher", metadata.publisher());
        LocalDate published = metadata.published();
        json.string("published", published == null ? null : DateTimeFormatter.ISO_LOCAL_DATE.format(published));
        json.string("language", metadata.language());
        json.string("title", metadata.title());
        json.string("author", metadata.author());
        json.string("credit", metadata.credit());
        Instant filed = metadata.filed();
        json.string("filed", filed == null ? null : DateTimeFormatter.ISO_INSTANT.format(filed));
        json.string("canonical", metadata.canonical());
    }

    private void passage(Passage passage) {
        json.span("span", passage.span());
        json.choice("part", passage.part());
        json.number("block", passage.block());
        json.string("rule", passage.rule());
    }

    private void damage(Damage damage) {
        json.words(damage.span());
        json.choice("kind", damage.kind());
        json.choice("severity", damage.severity());
        json.string("evidence", damage.evidence());
        json.string("rule", damage.rule());
        json.choice("use", damage.use());
        json.string("language", damage.language());
    }

    private void condition(Condition condition) {
        json.array("traces", condition.traces(), this::trace);
        json.array("stretches", condition.stretches(), this::stretch);
        json.array("quotations", condition.quotations(), this::quotation);
    }

    private void trace(Trace trace) {
        json.words(trace.span());
        json.string("language", trace.language());
        json.string("evidence", trace.evidence());
        json.string("rule", trace.rule());
    }

    private void stretch(Stretch stretch) {
        json.words(stretch.span());
        json.string("language", stretch.language());
        json.string("rule", stretch.rule());
    }

    private void quotation(Quotation quotation) {
        json.words(quotation.span());
        json.flag("complete", quotation.complete());
        json.string("rule", quotation.rule());
    }

    private void miss(Miss miss) {
        json.words(miss.span());
        json.string("reason", miss.reason());
        json.string("rule", miss.rule());
    }

    private void findings(Findings findings) {
        json.array("actors", findings.actors(), this::actor);
        json.array("mentions", findings.mentions(), this::mention);
        json.array("places", findings.places(), this::place);
        json.array("toponyms", findings.toponyms(), this::toponym);
        json.array("moments", findings.moments(), this::moment);
        json.array("figures", findings.figures(), this::figure);
    }

    private void actor(Actor actor) {
        json.string("key", actor.key());
        json.choice("kind", actor.kind());
        json.string("name", actor.name());
        json.strings("names", actor.names());
        Role role = actor.role();
        json.words("role", role == null ? null : role.span());
        json.flag("contributor", actor.contributor());
    }

    private void mention(Mention mention) {
        json.words(mention.span());
        json.choice("kind", mention.kind());
        json.string("key", mention.key());
        json.flag("explicit", mention.explicit());
        json.string("rule", mention.rule());
    }

    private void place(Place place) {
        json.string("key", place.key());
        json.string("name", place.name());
        json.choice("shape", place.shape());
        Site site = place.site();
        if (site != null) {
            json.object("site", () -> site(site));
            json.array("others", place.others(), this::site);
            json.string("rule", place.rule());
        }
    }

    private void site(Site site) {
        json.string("key", site.key());
        json.string("name", site.name());
        json.string("within", site.within());
        json.number("latitude", BigDecimal.valueOf(site.latitude()));
        json.number("longitude", BigDecimal.valueOf(site.longitude()));
        json.flag("area", site.area());
    }

    private void toponym(Toponym toponym) {
        json.words(toponym.span());
        json.choice("use", toponym.use());
        json.string("place", toponym.place());
        json.string("rule", toponym.rule());
    }

    private void moment(Moment moment) {
        json.words(moment.span());
        json.string("type", moment.type().name());
        json.string("value", moment.value());
        json.string("modifier", moment.modifier());
        json.string("from", local(moment.from()));
        json.string("until", local(moment.until()));
        json.choice("precision", moment.precision());
        json.choice("anchor", moment.anchor());
        json.flag("resolved", moment.resolved());
        json.string("rule", moment.rule());
    }

    /** Always with seconds, which {@link LocalDateTime#toString} leaves out at will. */
    private static @Nullable String local(@Nullable LocalDateTime time) {
        return time == null ? null : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
    }

    private void figure(Figure figure) {
        json.words(figure.span());
        json.number("low", figure.low());
        json.number("high", figure.high());
        json.choice("comparator", figure.comparator());
        json.string("unit", figure.unit());
        json.words("counted", figure.counted());
        json.words("base", figure.base());
        json.words("side", figure.side());
        json.words("asOf", figure.asOf());
        json.string("rule", figure.rule());
    }

    private void statement(Statement statement) {
        json.string("id", statement.id());
        json.object("wording", () -> wording(statement.wording()));
        json.array("repeats", statement.repeats(), this::wording);
        json.object("source", () -> source(statement.source()));
        json.choice("form", statement.form());
        json.choice("act", statement.act());
        json.choice("polarity", statement.polarity());
        json.words("addressee", statement.addressee());
        json.words("moment", statement.moment());
        json.array("chain", statement.chain(), this::link);
        json.flag("inferred", statement.inferred());
        json.flag("damaged", statement.damaged());
        json.string("rule", statement.rule());
        json.string("reason", statement.reason());
    }

    private void wording(Wording wording) {
        json.array("source", wording.source(), json::words);
        json.array("cue", wording.cue(), json::words);
        json.array("content", wording.content(), json::words);
    }

    private void source(Source source) {
        json.string("name", source.name());
        json.choice("kind", source.kind());
        json.string("actor", source.actor());
        json.choice("resolution", source.resolution());
    }

    private void link(Link link) {
        json.choice("role", link.role());
        json.choice("kind", link.kind());
        json.string("who", link.who());
        json.words("named", link.span());
        json.words("cue", link.cue());
        json.flag("uncertain", link.uncertain());
        json.string("rule", link.rule());
    }

    private void event(Event event) {
        json.string("id", event.id());
        json.choice("status", event.status());
        json.string("type", event.type());
        json.strings("modes", event.modes());
        json.choice("quad", event.quad());
        json.string("cameo", event.cameo());
        json.strings("contexts", event.contexts());
        json.flag("main", event.main());
        json.words(event.span());
        json.spans("trigger", event.trigger());
        json.array("actors", event.actors(), this::party);
        json.array("recipients", event.recipients(), this::party);
        json.words("moment", event.moment());
        json.words("place", event.place());
        json.words("figure", event.figure());
        json.string("statement", event.statement());
        json.string("rule", event.rule());
    }

    private void party(Party party) {
        json.words(party.span());
        json.string("key", party.key());
        json.string("country", party.country());
        json.string("sector", party.sector());
        json.flag("inferred", party.inferred());
        json.string("rule", party.rule());
    }

    private void account(Account account) {
        json.number("passage", account.passage());
        json.choice("fate", account.fate());
        json.string("reason", account.reason());
    }
}

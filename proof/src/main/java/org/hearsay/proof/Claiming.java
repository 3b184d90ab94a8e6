package org.hearsay.proof;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.Digest;
import org.hearsay.Hearsay;
import org.hearsay.model.Assertion;
import org.hearsay.model.Citation;
import org.hearsay.model.Claim;
import org.hearsay.model.Counts;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Drift;
import org.hearsay.model.Figure;
import org.hearsay.model.Matching;
import org.hearsay.model.Origin;
import org.hearsay.model.Plan;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The task of claims: all reports of a file are read, then matched; what comes out is one object. */
final class Claiming {

    private static final JsonMapper JSON = new JsonMapper();

    private Claiming() {}

    /** Reads the reports of {@code in}; writes their dispatches, utterances, claims with drift, and plans as one line. */
    static void predict(Path in, Path out) throws IOException {
        Hearsay hearsay = new Hearsay();
        List<Digest> digests = new ArrayList<>();
        for (String line : Files.readAllLines(in)) {
            if (!line.isBlank()) {
                JsonNode record = JSON.readTree(line);
                Digest digest = Origins.digest(hearsay, record);
                if (digest != null) {
                    String id = record.get("id").stringValue();
                    digests.add(digest.as(id));
                }
            }
        }
        String answer = JSON.writeValueAsString(answer(hearsay.match(digests)));
        Files.writeString(out, answer + "\n", StandardCharsets.UTF_8);
    }

    private static Map<String, Object> answer(Matching matching) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(
                "dispatches",
                matching.dispatches().stream().map(Claiming::dispatch).toList());
        answer.put(
                "utterances",
                matching.origins().stream().map(Claiming::utterance).toList());
        answer.put("claims", matching.claims().stream().map(Claiming::claim).toList());
        answer.put("plans", matching.plans().stream().map(Claiming::plan).toList());
        return answer;
    }

    private static Map<String, Object> dispatch(Dispatch dispatch) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", dispatch.id());
        answer.put("docs", dispatch.reports());
        answer.put("root", dispatch.root());
        answer.put(
                "relations",
                dispatch.descents().stream()
                        .map(d -> Map.of("child", d.child(), "parent", d.parent(), "rel", low(d.kind())))
                        .toList());
        return answer;
    }

    private static Map<String, @Nullable Object> utterance(Origin origin) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("id", origin.id());
        answer.put("speaker", origin.speaker());
        answer.put("channel", origin.channel());
        answer.put("date", origin.date() == null ? null : origin.date().toString());
        return answer;
    }

    private static Map<String, Object> claim(Claim claim) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", claim.id());
        answer.put("gloss", claim.gloss());
        answer.put("type", low(claim.type()));
        answer.put(
                "statements",
                claim.assertions().stream().map(Claiming::statement).toList());
        answer.put("counts", counts(claim.counts()));
        answer.put("denied", counts(claim.denied()));
        List<Map<String, @Nullable Object>> figures = new ArrayList<>();
        for (Assertion assertion : claim.assertions()) {
            Figure figure = assertion.figure();
            if (figure != null) {
                figures.add(figure(assertion.at().report(), figure));
            }
        }
        answer.put("figures", figures);
        answer.put("drift", claim.drifts().stream().map(Claiming::drift).toList());
        return answer;
    }

    private static Map<String, @Nullable Object> statement(Assertion assertion) {
        Map<String, @Nullable Object> answer = place(assertion.at());
        answer.put("utterance", assertion.origin());
        answer.put("stance", low(assertion.stance()));
        return answer;
    }

    private static Map<String, @Nullable Object> figure(String report, Figure figure) {
        Map<String, @Nullable Object> answer = place(new Citation(report, figure.span()));
        boolean one = figure.low().compareTo(figure.high()) == 0;
        answer.put("value", one ? number(figure.low()) : null);
        answer.put("low", number(figure.low()));
        answer.put("high", number(figure.high()));
        answer.put(
                "comparator",
                switch (figure.comparator()) {
                    case EXACT -> "=";
                    case MORE_THAN -> ">";
                    case AT_LEAST -> ">=";
                    case LESS_THAN -> "<";
                    case AT_MOST -> "<=";
                    case ABOUT -> one ? "~" : "vague";
                    case RANGE -> "range";
                });
        answer.put("unit", figure.unit());
        return answer;
    }

    private static Map<String, Object> drift(Drift drift) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("from", drift.from().stream().map(Claiming::place).toList());
        answer.put("to", drift.to().stream().map(Claiming::place).toList());
        answer.put("kind", drift.kind() == Drift.Kind.ROUNDED ? "figure-rounded" : low(drift.kind()));
        answer.put("compatible", drift.compatible());
        return answer;
    }

    private static Map<String, Object> plan(Plan plan) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", plan.id());
        answer.put("gloss", plan.gloss());
        answer.put("spans", plan.spans().stream().map(Claiming::place).toList());
        boolean open = plan.from() == null || plan.until() == null;
        answer.put("window", open ? List.of() : List.of(String.valueOf(plan.from()), String.valueOf(plan.until())));
        answer.put("outcome", low(plan.outcome()));
        answer.put("evidence", plan.evidence().stream().map(Claiming::place).toList());
        return answer;
    }

    private static Map<String, @Nullable Object> place(Citation at) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("doc", at.report());
        answer.put("span", List.of(at.span().start(), at.span().end()));
        return answer;
    }

    private static Map<String, Integer> counts(Counts counts) {
        return Map.of(
                "utterances", counts.utterances(), "dispatches", counts.dispatches(), "reports", counts.reports());
    }

    /** Whole numbers as such, so that 14 is not 14.0. */
    private static Object number(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0 ? (Object) value.longValue() : (Object) value.doubleValue();
    }

    private static String low(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

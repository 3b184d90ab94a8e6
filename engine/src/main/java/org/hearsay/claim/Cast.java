package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.Source;
import org.jspecify.annotations.Nullable;

/** Who is who among the speakers of a story. */
final class Cast {

    static final int NOBODY = -1;

    /** Somebody who speaks in one report or more. */
    private static final class Person {
        private final Set<String> names = new HashSet<>();
        private final Set<String> role = new TreeSet<>();
        private final Set<String> reports = new HashSet<>();
        private String last = "";
        private String name = "";
        private boolean body;
        private int same;
    }

    private final Kinds kinds;
    private final List<Person> people = new ArrayList<>();
    private final int[] who;

    Cast(List<Entry> entries, Kinds kinds) {
        this.kinds = kinds;
        who = new int[entries.size()];
        for (Entry entry : entries) {
            who[entry.index()] = NOBODY;
        }
        named(entries);
        titled(entries);
        bodies();
    }

    /** Number of the speaker of {@code entry}; {@link #NOBODY} where none can be told. */
    int of(Entry entry) {
        int at = who[entry.index()];
        return at == NOBODY ? NOBODY : people.get(at).same;
    }

    boolean same(Entry a, Entry b) {
        return of(a) != NOBODY && of(a) == of(b);
    }

    String name(int person) {
        return people.get(person).name;
    }

    // ---- by name

    private void named(List<Entry> entries) {
        List<Entry> fullest = entries.stream()
                .filter(e -> e.slip().speaker() != null
                        && !e.slip().speaker().names().isEmpty())
                .sorted((a, b) -> Integer.compare(names(b).size(), names(a).size()))
                .toList();
        for (Entry entry : fullest) {
            Speaker speaker = entry.slip().speaker();
            if (speaker != null) {
                who[entry.index()] = find(entry, speaker);
            }
        }
    }

    private static List<String> names(Entry entry) {
        Speaker speaker = entry.slip().speaker();
        return speaker == null ? List.of() : speaker.names();
    }

    private int find(Entry entry, Speaker speaker) {
        List<Integer> fits = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            if (fits(people.get(i), speaker)) {
                fits.add(i);
            }
        }
        List<Integer> here = fits.stream()
                .filter(i -> people.get(i).reports.contains(entry.report()))
                .toList();
        int found = fits.size() == 1 ? fits.get(0) : here.size() == 1 ? here.get(0) : add(speaker);
        return join(found, entry, speaker);
    }

    private static boolean fits(Person person, Speaker speaker) {
        boolean body = speaker.kind() != Source.Kind.PERSON;
        return person.body == body
                && person.names.containsAll(speaker.names())
                && (body
                        || person.last.equals(
                                speaker.names().get(speaker.names().size() - 1)));
    }

    private int add(Speaker speaker) {
        Person person = new Person();
        person.name = speaker.name();
        person.body = speaker.kind() != Source.Kind.PERSON;
        person.same = people.size();
        if (!speaker.names().isEmpty()) {
            person.last = speaker.names().get(speaker.names().size() - 1);
            person.names.addAll(speaker.names());
        }
        people.add(person);
        return person.same;
    }

    private int join(int found, Entry entry, Speaker speaker) {
        people.get(found).reports.add(entry.report());
        people.get(found).role.addAll(speaker.role());
        return found;
    }

    // ---- by what they are

    private void titled(List<Entry> entries) {
        for (Entry entry : entries) {
            Speaker speaker = entry.slip().speaker();
            if (speaker == null || !speaker.names().isEmpty()) {
                continue;
            }
            Set<String> role = role(speaker);
            if (speaker.role().isEmpty()) {
                who[entry.index()] = before(entries, entry);
                if (of(entry) != NOBODY) {
                    continue;
                }
            }
            int one = role.isEmpty() ? NOBODY : only(role, entry.report());
            one = one == NOBODY && !role.isEmpty() && speaker.kind() != Source.Kind.COLLECTIVE ? only(role, null) : one;
            who[entry.index()] = one == NOBODY ? join(add(speaker), entry, speaker) : one;
        }
    }

    /** Who speaks last before {@code entry} in its report: a pronoun that is not resolved goes on with it. */
    private int before(List<Entry> entries, Entry entry) {
        for (int i = entry.index() - 1; i >= 0; i--) {
            Entry other = entries.get(i);
            if (!other.report().equals(entry.report())) {
                return NOBODY;
            }
            if (other.slip().voiced() && who[i] != NOBODY) {
                return who[i];
            }
        }
        return NOBODY;
    }

    private Set<String> role(Speaker speaker) {
        Set<String> role = new HashSet<>(speaker.role());
        role.removeIf(r -> kinds.is(Concepts.Use.ANY, r));
        return role;
    }

    /** The only one who is all that {@code role} says, in {@code report} or, where it is null, anywhere. */
    private int only(Set<String> role, @Nullable String report) {
        int found = NOBODY;
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            boolean here = report == null || person.reports.contains(report);
            if (here && person.role.containsAll(role)) {
                if (found != NOBODY) {
                    return NOBODY;
                }
                found = i;
            }
        }
        return found;
    }

    /** A body speaks through whoever is told to belong to it: two voices only where two say so. */
    private void bodies() {
        for (Person body : people) {
            if (body.body && !body.names.isEmpty()) {
                Set<Integer> members = new HashSet<>();
                for (Person person : people) {
                    boolean belongs = body.names.stream().allMatch(n -> person.role.contains("=" + n));
                    if (!person.body && belongs && person.reports.stream().anyMatch(body.reports::contains)) {
                        members.add(person.same);
                    }
                }
                if (members.size() == 1) {
                    int old = body.same;
                    int into = members.iterator().next();
                    people.stream().filter(p -> p.same == old).forEach(p -> p.same = into);
                }
            }
        }
    }
}

package org.hearsay.desk.ledger;

import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import org.hearsay.Digest;
import org.hearsay.Digested;
import org.hearsay.Hearsay;
import org.hearsay.model.Matching;
import org.hearsay.model.Metadata;
import org.hearsay.model.Opened;
import org.hearsay.model.Report;

/** What the ledger asks of the engine. */
interface Engine {

    Opened open(byte[] bytes, Metadata given);

    Digested digest(Report report);

    /** Numbers that reports share if they may belong together. */
    List<Long> keys(Digest digest);

    Matching match(Collection<Digest> digests);

    /** A key of more reports than these says nothing: a name that everybody tells of, a line that a site puts below all. */
    default int common() {
        return 200;
    }

    /** A block of more reports than these is parted by stricter links. */
    default int most() {
        return 400;
    }

    static Engine of(Hearsay hearsay) {
        return new Engine() {

            @Override
            public Opened open(byte[] bytes, Metadata given) {
                return hearsay.open(bytes, given);
            }

            @Override
            public Digested digest(Report report) {
                return hearsay.digest(report);
            }

            @Override
            public List<Long> keys(Digest digest) {
                return LongStream.of(digest.print().keys()).boxed().toList();
            }

            @Override
            public Matching match(Collection<Digest> digests) {
                return hearsay.match(digests);
            }
        };
    }
}

package org.hearsay.desk.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Bytes, deflated. */
final class Packed {

    private final byte[] packed;

    private Packed(byte[] packed) {
        this.packed = packed;
    }

    /** What {@link #stored} gave away. */
    static Packed stored(byte[] packed) {
        return new Packed(packed);
    }

    static Packed of(String words) {
        return of(words.getBytes(StandardCharsets.UTF_8));
    }

    static Packed of(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 16);
        try (DeflaterOutputStream packer = new DeflaterOutputStream(out, deflater)) {
            packer.write(bytes);
        } catch (IOException e) {
            throw new LedgerException("bytes cannot be packed", e);
        } finally {
            deflater.end();
        }
        return new Packed(out.toByteArray());
    }

    byte[] stored() {
        return packed;
    }

    /** @throws LedgerException if they are damaged */
    byte[] bytes() {
        Inflater inflater = new Inflater();
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed), inflater)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new LedgerException("bytes of the ledger are damaged; hearsay check tells more", e);
        } finally {
            inflater.end();
        }
    }

    /** @throws LedgerException if they are damaged */
    String words() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }
}

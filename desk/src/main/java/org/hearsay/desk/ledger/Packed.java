package org.hearsay.desk.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Bytes, deflated. */
final class Packed {

    private Packed() {}

    static byte[] of(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 16);
        try (DeflaterOutputStream packer = new DeflaterOutputStream(out, deflater)) {
            packer.write(bytes);
        } catch (IOException e) {
            throw new LedgerException("bytes cannot be packed", e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    /** @throws LedgerException if they are damaged */
    static byte[] open(byte[] packed) {
        Inflater inflater = new Inflater();
        try (InflaterInputStream in = new InflaterInputStream(new java.io.ByteArrayInputStream(packed), inflater)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new LedgerException("bytes of the ledger are damaged; hearsay check tells more", e);
        } finally {
            inflater.end();
        }
    }
}

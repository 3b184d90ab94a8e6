package org.hearsay.desk.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** No form of an address that is not for everybody is ever connected to. */
class ForbiddenAddressTest {

    private static final List<String> FOUR = List.of(
            "127.0.0.1",
            "10.1.2.3",
            "172.16.5.4",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "198.18.0.1",
            "224.0.0.1",
            "255.255.255.255");

    private static List<String> forms() {
        List<String> forms = new ArrayList<>();
        for (String dotted : FOUR) {
            String[] p = dotted.split("\\.");
            int[] n = {Integer.parseInt(p[0]), Integer.parseInt(p[1]), Integer.parseInt(p[2]), Integer.parseInt(p[3])};
            long number = ((long) n[0] << 24) | n[1] << 16 | n[2] << 8 | n[3];
            String hex = String.format("%02x%02x:%02x%02x", n[0], n[1], n[2], n[3]);
            forms.add("http://" + dotted + "/");
            forms.add("http://" + dotted + "./");
            forms.add("http://" + number + "/");
            forms.add("http://0x" + Long.toHexString(number) + "/");
            forms.add("http://0" + Long.toOctalString(number) + "/");
            forms.add(String.format("http://0%o.0%o.0%o.0%o/", n[0], n[1], n[2], n[3]));
            forms.add(String.format("http://0x%x.0x%x.0x%x.0x%x/", n[0], n[1], n[2], n[3]));
            forms.add("http://" + n[0] + "." + (number & 0xFFFFFF) + "/");
            forms.add("http://[::ffff:" + dotted + "]/");
            forms.add("http://[::ffff:" + hex + "]/");
            forms.add("http://[64:ff9b::" + hex + "]/");
            forms.add("http://[2002:" + hex + "::1]/");
            forms.add("http://[::" + dotted + "]/");
            forms.add("http://user@" + dotted + "/");
        }
        forms.addAll(List.of(
                "http://localhost/",
                "http://LOCALHOST./",
                "http://a.localhost/",
                "http://printer.local/",
                "http://intranet/",
                "http://db.internal/",
                "http://[::1]/",
                "http://[::]/",
                "http://[fe80::1]/",
                "http://[fe80::1%25eth0]/",
                "http://[fc00::1]/",
                "http://[fd12:3456::1]/",
                "http://[ff02::1]/",
                "http://[2001:db8::1]/",
                "http://[2001::1]/",
                "http://[100::1]/",
                "http://[64:ff9b:1::1]/",
                "http://[fec0::1]/",
                "http://[3fff::1]/",
                "http://１２７.０.０.１/",
                "http://①②⑦.0.0.1/",
                "http://127。0。0。1/",
                "http://127%2e0%2e0%2e1/",
                "file:///etc/passwd",
                "ftp://post.example/",
                "gopher://post.example/",
                "jar:http://post.example!/",
                "http:///",
                "http://",
                "//127.0.0.1/",
                "http://post.example:0/",
                "http://post.example:70000/",
                "http://post.example\\@127.0.0.1/",
                "http://127.1/"));
        return forms;
    }

    private static Net counting(AtomicInteger connections, Net.Names names) {
        return new Net(names, Guard.PUBLIC, (address, target) -> {
            connections.incrementAndGet();
            throw new IOException("not in a test");
        });
    }

    /** As the machine would, but never asks anybody: what is no number is a public address. */
    private static InetAddress[] literal(String host) throws IOException {
        boolean number = host.startsWith("[") || Character.isDigit(host.charAt(host.length() - 1));
        return InetAddress.getAllByName(number ? host : "93.184.215.14");
    }

    @Test
    void noFormIsConnectedTo() {
        AtomicInteger connections = new AtomicInteger();
        Fetcher fetcher =
                new Fetcher(counting(connections, ForbiddenAddressTest::literal), 1000, n -> {}, Clock.systemUTC());
        List<String> forms = forms();
        assertThat(forms).hasSizeGreaterThanOrEqualTo(120);
        List<String> through = new ArrayList<>();
        for (String form : forms) {
            try {
                fetcher.page(form);
                through.add(form);
            } catch (Refused e) {
                assertThat(e.reason()).isNotBlank();
            }
            if (connections.getAndSet(0) > 0) {
                through.add(form);
            }
        }
        assertThat(through).isEmpty();
    }

    @Test
    void aPublicAddressIsConnectedTo() {
        AtomicInteger connections = new AtomicInteger();
        Fetcher fetcher =
                new Fetcher(counting(connections, ForbiddenAddressTest::literal), 1000, n -> {}, Clock.systemUTC());
        for (String url :
                List.of("http://post.example/", "https://93.184.215.14/", "http://[2606:2800:21f:cb07::1]/")) {
            try {
                fetcher.page(url);
            } catch (Refused e) {
                assertThat(e.later()).isTrue();
            }
        }
        assertThat(connections).hasValue(3);
    }

    /** A name that answers with a public and then with a private address, or with both at once. */
    @Test
    void whoChangesItsAddressGainsNothing() throws IOException {
        InetAddress open = InetAddress.getByName("93.184.215.14");
        InetAddress closed = InetAddress.getByName("127.0.0.1");
        AtomicInteger asked = new AtomicInteger();
        List<InetAddress> dialled = new ArrayList<>();
        Net.Names turning = host -> new InetAddress[] {asked.getAndIncrement() % 2 == 0 ? open : closed};
        Net.Names both = host -> new InetAddress[] {open, closed};
        for (Net.Names names : List.of(turning, both)) {
            Net net = new Net(names, Guard.PUBLIC, (address, target) -> {
                dialled.add(address);
                throw new IOException("not in a test");
            });
            for (int i = 0; i < 6; i++) {
                try {
                    new Fetcher(net, 1000, n -> {}, Clock.systemUTC()).page("http://post.example/" + i);
                } catch (Refused e) {
                    assertThat(e.reason()).isNotBlank();
                }
            }
        }
        assertThat(dialled).hasSize(3).containsOnly(open);
    }
}

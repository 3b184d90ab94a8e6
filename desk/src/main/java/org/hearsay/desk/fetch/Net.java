package org.hearsay.desk.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** The three things that reach out, apart so that tests can stand in for each. */
record Net(Names names, Guard guard, Dial dial) {

    /** This machine's names, and the open internet. */
    static final Net REAL = new Net(
            InetAddress::getAllByName,
            Guard.PUBLIC,
            (address, target) -> dial(address, target, (SSLSocketFactory) SSLSocketFactory.getDefault()));

    private static final int PATIENCE = 20_000;

    /** Asks for the addresses of a name. */
    interface Names {
        InetAddress[] of(String host) throws IOException;
    }

    /** Connects to an address; the name is for the certificate alone. */
    interface Dial {
        Socket to(InetAddress address, Target target) throws IOException;
    }

    /**
     * A connection to the host of a page. Its name is resolved once, all its addresses are looked at, and one of those is
     * connected to: nobody can put another one in between.
     *
     * @throws Refused if one of the addresses is none of the open internet
     */
    Socket connect(Target target) throws IOException, Refused {
        InetAddress[] addresses = names.of(target.host());
        if (addresses.length == 0) {
            throw new Refused("the host has no address", true);
        }
        for (InetAddress address : addresses) {
            if (!guard.allows(address)) {
                throw new Refused(Target.CLOSED);
            }
        }
        return dial.to(addresses[0], target);
    }

    /** Connects to an address; the certificate of a secure page must hold for the host that its address names. */
    static Socket dial(InetAddress address, Target target, SSLSocketFactory secure) throws IOException {
        Socket plain = new Socket();
        try {
            plain.connect(new InetSocketAddress(address, target.port()), PATIENCE);
            plain.setSoTimeout(PATIENCE);
            return target.secure() ? secured(plain, target, secure) : plain;
        } catch (IOException e) {
            plain.close();
            throw e;
        }
    }

    private static Socket secured(Socket plain, Target target, SSLSocketFactory secure) throws IOException {
        String host = target.host().startsWith("[")
                ? target.host().substring(1, target.host().length() - 1)
                : target.host();
        SSLSocket socket = (SSLSocket) secure.createSocket(plain, host, target.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }
}

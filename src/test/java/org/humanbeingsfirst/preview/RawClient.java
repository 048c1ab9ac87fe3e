package org.humanbeingsfirst.preview;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Sends bytes to a port of this machine and reads the answer: the JDK's client mends requests that
 * must arrive as they are. Every read ends after five seconds at the latest.
 */
final class RawClient implements Closeable {

    private static final int PATIENCE_IN_MILLISECONDS = 5_000;

    private final int port;
    private final Socket socket;
    private final BufferedReader in;

    RawClient(int port) throws IOException {
        this.port = port;
        this.socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
        socket.setSoTimeout(PATIENCE_IN_MILLISECONDS);
        in =
                new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Sends a request with the right Host and reads everything until the server hangs up. */
    static String answer(int port, String requestLine, String... fields) throws IOException {
        try (RawClient client = new RawClient(port)) {
            client.send(requestLine, fields);
            return client.in.lines().collect(Collectors.joining("\n"));
        }
    }

    /** Status, such as {@code 200}, of the answer to a GET. */
    static String status(int port, String path) throws IOException {
        return answer(port, "GET " + path + " HTTP/1.1").split(" ")[1];
    }

    void send(String requestLine, String... fields) throws IOException {
        String host = "Host: 127.0.0.1:" + port + "\r\n";
        String more = List.of(fields).stream().map(f -> f + "\r\n").collect(Collectors.joining());
        String head = requestLine + "\r\n" + (more.contains("Host:") ? "" : host) + more;
        String request = head + "Connection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** Skips to the next line that begins so. */
    String lineBeginning(String start) throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith(start)) {
                return line;
            }
        }
        throw new IOException("the server hung up before a line " + start);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

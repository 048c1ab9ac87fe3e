package org.humanbeingsfirst.external;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ServerSocketFactory;

/**
 * A server on 127.0.0.1 that is the whole web: as a proxy it is asked for every {@code http} address,
 * and answers each as scripted, well or badly. Everything else is 404.
 */
final class ScriptedWeb implements AutoCloseable {

    /**
     * A request as it came.
     *
     * @param headers by name in lower case
     */
    record Request(String method, String url, Map<String, String> headers) {}

    /** Writes an answer, byte by byte. */
    @FunctionalInterface
    interface Script {
        void answer(Request request, OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Deque<Script>> scripts = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    ScriptedWeb() {
        this(ServerSocketFactory.getDefault());
    }

    /** With sockets of another kind, such as TLS. */
    ScriptedWeb(ServerSocketFactory sockets) {
        try {
            socket = sockets.createServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Scripts an address: each request gets the next answer, the last one stays. */
    ScriptedWeb on(String url, Script... answers) {
        scripts.put(url, new ArrayDeque<>(List.of(answers)));
        return this;
    }

    /** Such as {@code GET http://work.example/}, in the order they came. */
    List<String> asked() {
        return requests.stream().map(request -> request.method() + " " + request.url()).toList();
    }

    List<Request> requests() {
        return requests;
    }

    /** Sends every request for {@code *.example} here. */
    ProxySelector proxies() {
        Proxy here = new Proxy(Proxy.Type.HTTP, new InetSocketAddress("127.0.0.1", port()));
        return new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                return List.of(uri.getHost().endsWith(".example") ? here : Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException e) {
                // The client tells.
            }
        };
    }

    static Script reply(int status, String headers, String body) {
        return reply(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param headers each {@code Name: value}, divided by {@code |}
     */
    static Script reply(int status, String headers, byte[] body) {
        String lines = headers.isEmpty() ? "" : headers.replace("|", "\r\n") + "\r\n";
        String head =
                "HTTP/1.1 " + status + " X\r\n" + lines + "Content-Length: " + body.length + "\r\n";
        return (request, out) -> {
            out.write((head + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.write(request.method().equals("HEAD") ? new byte[0] : body);
        };
    }

    static Script html(int status, String body) {
        return reply(status, "Content-Type: text/html; charset=utf-8", body);
    }

    static Script page(String title, String body) {
        return html(200, "<!doctype html><title>" + title + "</title><body>" + body);
    }

    static Script redirect(int status, String to) {
        return reply(status, "Location: " + to, "");
    }

    /** These bytes and nothing more. */
    static Script raw(String bytes) {
        return (request, out) -> out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                threads.execute(() -> serve(connection));
            } catch (IOException e) {
                // Closed, or a client that does not like our certificate.
            }
        }
    }

    private void serve(Socket connection) {
        try (connection;
                InputStream in = new BufferedInputStream(connection.getInputStream());
                OutputStream out = connection.getOutputStream()) {
            Request request = read(in);
            requests.add(request);
            Deque<Script> answers = scripts.get(request.url());
            Script answer = answers == null ? html(404, "no such thing") : next(answers);
            answer.answer(request, out);
            out.flush();
        } catch (IOException | InterruptedException e) {
            // The client has hung up, or the test has ended.
        }
    }

    private static Script next(Deque<Script> answers) {
        synchronized (answers) {
            return answers.size() > 1 ? answers.remove() : answers.element();
        }
    }

    private Request read(InputStream in) throws IOException {
        String[] first = line(in).split(" ");
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            String[] parts = line.split(":", 2);
            headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
        }
        String url = first[1].startsWith("/") ? headers.get("host") + first[1] : first[1];
        return new Request(first[0], url, headers);
    }

    private static String line(InputStream in) throws IOException {
        byte[] line = new byte[16_384];
        int length = 0;
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new IOException("hung up");
            }
            line[length++] = (byte) b;
        }
        return new String(Arrays.copyOf(line, length), StandardCharsets.ISO_8859_1).strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }
}

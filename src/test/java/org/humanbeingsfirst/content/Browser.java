package org.humanbeingsfirst.content;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium of this machine, with a log of every request it makes. */
final class Browser implements AutoCloseable {

    private static final String[] BROWSERS = {"chromium", "chromium-browser", "google-chrome"};

    private static final int HEIGHT = 900;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts the browser, or skips the tests with a clear line if there is none. */
    static Browser start() {
        Optional<Path> browser = InstalledPrograms.find(BROWSERS);
        Optional<Path> chromedriver = InstalledPrograms.find("chromedriver");
        if (browser.isEmpty() || chromedriver.isEmpty()) {
            return InstalledPrograms.missing(
                    "browser tests",
                    "no chromium with chromedriver on the PATH"
                            + " (Debian: apt-get install chromium chromium-driver)");
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.get().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromedriver.get().toFile())
                        .usingAnyFreePort()
                        .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(30));
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        return new Browser(driver);
    }

    ChromeDriver driver() {
        return driver;
    }

    void open(String address) {
        driver.get(address);
    }

    void resize(int width) {
        resize(width, HEIGHT);
    }

    /** The window of a browser is never narrower than 500 px; a page is as narrow as is asked for. */
    void resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** As most readers have it: a narrow, light page with script. */
    void asMostReadersHaveIt() {
        allowScript(true);
        resize(390);
        prefer("light");
        enlargeLetters(1);
    }

    /** As a reader does who sets letters larger and nothing else, for pages opened from now on. */
    void enlargeLetters(int times) {
        driver.executeCdpCommand(
                "Page.setFontSizes",
                Map.of("fontSizes", Map.of("standard", 16 * times, "fixed", 13 * times)));
    }

    /** One tab, with nothing in it, as most readers have it, and nothing in the logs. */
    void startAnew() {
        List<String> tabs = List.copyOf(driver.getWindowHandles());
        for (String tab : tabs.subList(1, tabs.size())) {
            driver.switchTo().window(tab).close();
        }
        driver.switchTo().window(tabs.get(0));
        // Whoever walked past the last control has left the page, which draws no focus from then
        // on.
        driver.executeCdpCommand("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        asMostReadersHaveIt();
        open("about:blank");
        requests();
        complaints();
    }

    void prefer(String colourScheme) {
        emulate(Map.of("prefers-color-scheme", colourScheme));
    }

    /** Makes media features what they are for some readers, and all others what they are here. */
    void emulate(Map<String, String> features) {
        emulate("", features);
    }

    /** Shows pages as they are on paper. */
    void emulatePaper() {
        emulate("print", Map.of());
    }

    private void emulate(String medium, Map<String, String> features) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        medium,
                        "features",
                        features.entrySet().stream()
                                .map(f -> Map.of("name", f.getKey(), "value", f.getValue()))
                                .toList()));
    }

    /** For pages opened from now on. */
    void allowScript(boolean isAllowed) {
        driver.executeCdpCommand(
                "Emulation.setScriptExecutionDisabled", Map.of("value", !isAllowed));
    }

    /** What a script makes of the open page, and of what is handed to it. */
    Object ask(String script, Object... about) {
        return driver.executeScript(script, about);
    }

    /** The first element that a selector fits. */
    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** What has the focus. */
    WebElement active() {
        return driver.switchTo().activeElement();
    }

    /**
     * Waits until something is so.
     *
     * @param otherwise what is so instead, if it never comes
     */
    void await(BooleanSupplier isSo, Supplier<String> otherwise) {
        for (long end = System.nanoTime() + PATIENCE.toNanos(); !isSo.getAsBoolean(); ) {
            assertTrue(System.nanoTime() < end, otherwise);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** The open page as it prints on A4. */
    byte[] printed() {
        Map<String, Object> pdf =
                driver.executeCdpCommand(
                        "Page.printToPDF",
                        Map.of("paperWidth", 8.27, "paperHeight", 11.69, "printBackground", false));
        return Base64.getDecoder().decode((String) pdf.get("data"));
    }

    /** The addresses requested since the last call. */
    List<String> requests() {
        List<String> addresses = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            String message = entry.getMessage();
            if (message.contains("\"Network.requestWillBeSent\"")) {
                int url = message.indexOf("\"url\":\"", message.indexOf("\"request\":"));
                addresses.add(message.substring(url + 7, message.indexOf('"', url + 7)));
            }
        }
        return addresses;
    }

    /** What the browser complained of since the last call, such as a broken security policy. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Violations that axe finds on the page as it is now, one line each. */
    List<String> violations() {
        return Axe.broughtTo(this).judge().violations().stream().map(Axe.Remark::line).toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}

package org.hearsay.desk.serve;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/** A real browser: Debian's chromium, without a window. One is opened for all tests of a class, for to open it takes longest. */
final class Browser implements AutoCloseable {

    /** Where screenshots are kept. */
    static final Path SHOTS = Path.of("target", "screenshots");

    private static final List<String> FOLDERS = List.of("/usr/bin", "/usr/local/bin", "/usr/lib/chromium", "/snap/bin");
    private static final String AXE = script("/axe.min.js");

    private final ChromeDriver driver;
    private final String site;
    private boolean dark;

    private Browser(ChromeDriver driver, String site) {
        this.driver = driver;
        this.site = site;
    }

    /** Opens a browser, or has the test that asks for one skipped, and says so where nobody can miss it. */
    static Browser open(int port, Path folder) {
        File chromium = found("chromium");
        File driver = found("chromedriver");
        if ((chromium == null || driver == null) && installed()) {
            chromium = found("chromium");
            driver = found("chromedriver");
        }
        if (chromium == null || driver == null) {
            System.err.println(
                    "\n*** SKIPPED: no test ran in a browser. They need Debian's chromium and chromium-driver:"
                            + " apt-get install chromium chromium-driver ***\n");
            Assumptions.abort("no chromium with its driver here");
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--user-data-dir=" + folder.resolve("browser").toAbsolutePath());
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver)
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options), "http://127.0.0.1:" + port);
    }

    private static File found(String name) {
        return FOLDERS.stream()
                .map(f -> new File(f, name))
                .filter(File::canExecute)
                .findFirst()
                .orElse(null);
    }

    /** Only whoever may install packages here does. */
    private static boolean installed() {
        if (!"root".equals(System.getProperty("user.name")) || found("apt-get") == null) {
            return false;
        }
        try {
            Process apt = new ProcessBuilder("apt-get", "install", "-y", "-q", "chromium", "chromium-driver")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return apt.waitFor(5, TimeUnit.MINUTES) && apt.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String script(String name) {
        try (InputStream in = Browser.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As wide as a telephone or a desk has it. */
    Browser wide(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        return this;
    }

    Browser dark(boolean on) {
        dark = on;
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", on ? "dark" : "light"))));
        return this;
    }

    Browser go(String path) {
        driver.get(site + path);
        return this;
    }

    /** Path, question and anchor of the page that is open. */
    String here() {
        return driver.getCurrentUrl().substring(site.length());
    }

    Object run(String script, Object... values) {
        return driver.executeScript(script, values);
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void enter() {
        press(Keys.ENTER);
    }

    /** Waits until something is so, but not for ever. */
    boolean soon(Supplier<Boolean> so) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!so.get()) {
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                Thread.sleep(30);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    /** Serious and critical findings of axe, each with its rule and the first element; only those of {@code rules} if any are named. */
    List<?> findings(List<String> rules, List<String> without) {
        run("if (!window.axe) { " + AXE + " }");
        return (List<?>) driver.executeAsyncScript(
                "const [only, off, done] = arguments;"
                        + "const how = { resultTypes: ['violations'], rules: {} };"
                        + "if (only.length) { how.runOnly = { type: 'rule', values: only }; }"
                        + "off.forEach(r => how.rules[r] = { enabled: false });"
                        + "axe.run(document, how).then(r => done(r.violations"
                        + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                        + ".map(v => v.id + ' ' + v.nodes.length + ' ' + v.nodes[0].html.slice(0, 200) + ' '"
                        + " + v.nodes[0].failureSummary)));",
                rules,
                without);
    }

    /** The whole page as a picture. */
    Browser shoot(String name) {
        Map<?, ?> size = (Map<?, ?>)
                run("return { w: document.documentElement.clientWidth, h: document.documentElement.scrollHeight }");
        Map<String, Object> shot = driver.executeCdpCommand(
                "Page.captureScreenshot",
                Map.of(
                        "format",
                        "png",
                        "captureBeyondViewport",
                        true,
                        "clip",
                        Map.of("x", 0, "y", 0, "width", size.get("w"), "height", size.get("h"), "scale", 1)));
        try {
            Files.createDirectories(SHOTS);
            Files.write(
                    SHOTS.resolve(name + (dark ? "-dark" : "") + ".png"),
                    Base64.getDecoder().decode((String) shot.get("data")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    @Override
    public void close() {
        driver.quit();
    }
}

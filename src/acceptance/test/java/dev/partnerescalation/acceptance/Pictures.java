package dev.partnerescalation.acceptance;

import dev.partnerescalation.acceptance.browser.Browser;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** The pictures of src/docs/screenshots.md, made by the tests on their way when {@code -Dscreenshots=DIR} asks for them. */
final class Pictures {

    private static final int WIDTH = 960;
    private static final int HIGHEST = 1000;
    private static final int COLOURS = 64;

    private Pictures() {}

    /** Keeps a picture of the only element that matches, named after what it shows and the language it shows it in. */
    static void keep(Browser browser, String name, Bundle messages, String css) {
        String folder = System.getProperty("screenshots", "");
        String language = messages.locale().getLanguage();
        if (!folder.isBlank() && !language.equals("en")) {
            browser.width(WIDTH).showWholePage();
            write(browser.pictureOf(css), Path.of(folder, name + "-" + language + ".png"));
            browser.width(1280);
        }
    }

    private static void write(byte[] png, Path file) {
        try {
            BufferedImage whole = ImageIO.read(new ByteArrayInputStream(png));
            BufferedImage top = whole.getSubimage(0, 0, whole.getWidth(), heightWithoutHalfLines(whole));
            Files.createDirectories(file.getParent());
            ImageIO.write(withFewColours(top), "png", file.toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The picture cannot be kept: " + file, unwritable);
        }
    }

    /** At most the highest; further up when a line of text would be cut through there. */
    private static int heightWithoutHalfLines(BufferedImage picture) {
        int height = Math.min(HIGHEST, picture.getHeight());
        int[] row = new int[picture.getWidth()];
        for (int y = height - 1; y > height / 2; y--) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            if (Arrays.stream(row).distinct().count() == 1) {
                return y;
            }
        }
        return height;
    }

    /** Pages have few colours and many shades between letter and ground; without most of these a file is a third as large. */
    private static BufferedImage withFewColours(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        int[] palette = commonest(pixels);
        IndexColorModel colours =
                new IndexColorModel(8, palette.length, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, colours);
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < pixels.length; i++) {
            int place = places.computeIfAbsent(pixels[i], colour -> nearest(palette, colour));
            small.getRaster().setSample(i % width, i / width, 0, place);
        }
        return small;
    }

    private static int[] commonest(int[] pixels) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : pixels) {
            counts.merge(pixel, 1, Integer::sum);
        }
        List<Integer> colours = counts.keySet().stream()
                .sorted(Comparator.comparing(counts::get).reversed())
                .limit(COLOURS)
                .toList();
        return colours.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int nearest(int[] palette, int colour) {
        int best = 0;
        for (int i = 1; i < palette.length; i++) {
            if (distance(palette[i], colour) < distance(palette[best], colour)) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            int difference = (one >> shift & 0xff) - (other >> shift & 0xff);
            sum += difference * difference;
        }
        return sum;
    }
}

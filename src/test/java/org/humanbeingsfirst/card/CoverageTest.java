package org.humanbeingsfirst.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final byte[] QUARTERS = {0, 1, 2, 3, 4};

    @Test
    void pixelsAreCoveredByTheirShare() {
        assertArrayEquals(
                new byte[] {
                    1, 2, 1,
                    2, 4, 2,
                    1, 2, 1
                },
                painted(new Rectangle2D.Double(0.5, 0.5, 2, 2), 3));
    }

    @Test
    void slopesAreExact() {
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(0, 0);
        triangle.lineTo(4, 0);
        triangle.lineTo(0, 2);
        triangle.closePath();
        assertArrayEquals(
                new byte[] {
                    4, 4, 3, 1,
                    3, 1, 0, 0,
                    0, 0, 0, 0,
                    0, 0, 0, 0
                },
                painted(triangle, 4));
    }

    @Test
    void whatLiesOutsideIsCutOff() {
        assertArrayEquals(
                new byte[] {
                    4, 4,
                    4, 4
                },
                painted(new Rectangle2D.Double(-5, -5, 20, 20), 2));
    }

    @Test
    void holesTurnAgainstTheirOutline() {
        Path2D ring = new Path2D.Double();
        ring.append(new Rectangle2D.Double(0, 0, 3, 3), false);
        ring.moveTo(1, 1);
        ring.lineTo(1, 2);
        ring.lineTo(2, 2);
        ring.lineTo(2, 1);
        ring.closePath();
        assertArrayEquals(new byte[] {4, 4, 4, 4, 0, 4, 4, 4, 4}, painted(ring, 3));
    }

    @Test
    void aCircleCoversItsArea() {
        Coverage coverage = new Coverage(40, 40);
        coverage.add(new Ellipse2D.Double(5, 5, 30, 30), new AffineTransform());
        byte[] pixels = new byte[1600];
        byte[] levels = new byte[101];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) i;
        }
        coverage.paint(pixels, levels);
        int sum = 0;
        for (byte pixel : pixels) {
            sum += pixel;
        }
        assertEquals(Math.PI * 15 * 15, sum / 100.0, 5);
    }

    @Test
    void paintingForgets() {
        Coverage coverage = new Coverage(2, 2);
        coverage.add(new Rectangle2D.Double(0, 0, 2, 2), new AffineTransform());
        coverage.paint(new byte[4], QUARTERS);
        byte[] pixels = new byte[4];
        coverage.paint(pixels, QUARTERS);
        assertArrayEquals(new byte[4], pixels);
    }

    private static byte[] painted(Shape shape, int side) {
        Coverage coverage = new Coverage(side, side);
        coverage.add(shape, new AffineTransform());
        byte[] pixels = new byte[side * side];
        coverage.paint(pixels, QUARTERS);
        return pixels;
    }
}

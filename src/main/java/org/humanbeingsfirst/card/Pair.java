package org.humanbeingsfirst.card;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/**
 * Two people who are also a closing quotation mark: the mark of the site, as in the component {@code
 * mark}, which has the same curves.
 */
final class Pair {

    /** How far four curves reach to make a circle. */
    private static final double ROUND = 0.5523;

    private static final Path2D SHAPE = shape();

    private Pair() {}

    /**
     * Draws the pair.
     *
     * @param unit length of one unit of the drawing, which is 28 wide and 26 high
     * @param x left edge
     * @param y upper edge
     */
    static void draw(double unit, double x, double y, Coverage picture) {
        picture.add(SHAPE, new AffineTransform(unit, 0, 0, unit, x, y));
    }

    private static Path2D shape() {
        Path2D shape = new Path2D.Double();
        person(shape, 0);
        person(shape, 15);
        return shape;
    }

    private static void person(Path2D shape, double x) {
        double head = 4.5;
        double k = head * ROUND;
        double cx = x + 6.5;
        double cy = 4.5;
        shape.moveTo(cx - head, cy);
        shape.curveTo(cx - head, cy - k, cx - k, cy - head, cx, cy - head);
        shape.curveTo(cx + k, cy - head, cx + head, cy - k, cx + head, cy);
        shape.curveTo(cx + head, cy + k, cx + k, cy + head, cx, cy + head);
        shape.curveTo(cx - k, cy + head, cx - head, cy + k, cx - head, cy);
        shape.closePath();
        double shoulder = 6.5;
        double s = shoulder * ROUND;
        double y = 16.5;
        shape.moveTo(x, y);
        shape.curveTo(x, y - s, cx - s, y - shoulder, cx, y - shoulder);
        shape.curveTo(cx + s, y - shoulder, x + 13, y - s, x + 13, y);
        shape.curveTo(x + 13, y + 4.6, x + 10, y + 8.4, x + 4.5, y + 9.8);
        shape.curveTo(x + 7.1, y + 7.6, x + 8.2, y + 5.2, x + 8, y + 2.4);
        shape.lineTo(x, y + 2.4);
        shape.closePath();
    }
}

package org.humanbeingsfirst.card;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.Arrays;

/**
 * How much of each pixel shapes cover. Each edge adds the signed area to its right; summed up along a
 * row, that is the coverage. It is exact for straight edges, takes no native library to load, and
 * comes out the same on every machine.
 *
 * <p>Contours must turn as those of fonts do: holes against their outlines. What lies left of the
 * picture, above or below is cut off.
 */
final class Coverage {

    private static final double FLATNESS = 0.1;

    private final int width;
    private final int height;
    private final float[] areas;
    private int firstRow;
    private int endRow;
    private int firstColumn;

    Coverage(int width, int height) {
        this.width = width;
        this.height = height;
        this.areas = new float[width * height];
        this.firstRow = height;
        this.firstColumn = width;
    }

    /** Adds a shape, moved and scaled. */
    void add(Shape shape, AffineTransform place) {
        double[] to = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        PathIterator path = shape.getPathIterator(place, FLATNESS);
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> {
                    line(x, y, startX, startY);
                    startX = to[0];
                    startY = to[1];
                    x = startX;
                    y = startY;
                }
                case PathIterator.SEG_LINETO -> {
                    line(x, y, to[0], to[1]);
                    x = to[0];
                    y = to[1];
                }
                default -> {
                    line(x, y, startX, startY);
                    x = startX;
                    y = startY;
                }
            }
        }
        line(x, y, startX, startY);
    }

    private void line(double x0, double y0, double x1, double y1) {
        if (y0 < y1) {
            edge(x0, y0, x1, y1, 1);
        } else if (y1 < y0) {
            edge(x1, y1, x0, y0, -1);
        }
    }

    /** An edge that leads down. */
    private void edge(double topX, double topY, double endX, double endY, int sign) {
        double slope = (endX - topX) / (endY - topY);
        int first = Math.max(0, (int) Math.floor(topY));
        int end = Math.min(height, (int) Math.ceil(endY));
        firstRow = Math.min(firstRow, first);
        endRow = Math.max(endRow, end);
        double x = topY < 0 ? topX - topY * slope : topX;
        for (int row = first; row < end; row++) {
            double depth = Math.min(row + 1, endY) - Math.max(row, topY);
            double next = x + slope * depth;
            stroke(row, Math.min(x, next), Math.max(x, next), sign * depth);
            x = next;
        }
    }

    /** Within one row, an edge from one column to another; {@code area} is its height with its sign. */
    private void stroke(int row, double left, double right, double area) {
        int first = (int) Math.floor(left);
        int last = (int) Math.ceil(right);
        if (last <= first + 1) {
            double right0 = area * (0.5 * (left + right) - first);
            add(row, first, area - right0);
            add(row, first + 1, right0);
            return;
        }
        // Of a flat edge each column gets the part of the area that lies to its right.
        double perColumn = area / (right - left);
        double before = 0;
        for (int column = first; column < last; column++) {
            double from = Math.max(left, column);
            double to = Math.min(right, column + 1);
            double here = perColumn * (to - from);
            double shareHere = here * (column + 1 - 0.5 * (from + to));
            add(row, column, shareHere + before);
            before = here - shareHere;
        }
        add(row, last, before);
    }

    private void add(int row, int column, double area) {
        if (column < width) {
            int shown = Math.max(0, column);
            firstColumn = Math.min(firstColumn, shown);
            areas[row * width + shown] += (float) area;
        }
    }

    /**
     * Paints what is covered into a picture of palette indexes, and forgets it.
     *
     * @param levels index of the palette by coverage, from nothing to all; nothing leaves the pixel
     */
    void paint(byte[] picture, byte[] levels) {
        for (int row = firstRow; row < endRow; row++) {
            float sum = 0;
            int level = 0;
            int end = (row + 1) * width;
            for (int at = row * width + firstColumn; at < end; at++) {
                if (areas[at] != 0) {
                    sum += areas[at];
                    level = (int) (Math.min(Math.abs(sum), 1) * (levels.length - 1) + 0.5f);
                }
                if (level > 0) {
                    picture[at] = levels[level];
                }
            }
        }
        Arrays.fill(areas, firstRow * width, Math.max(firstRow, endRow) * width, 0);
        firstRow = height;
        endRow = 0;
        firstColumn = width;
    }
}

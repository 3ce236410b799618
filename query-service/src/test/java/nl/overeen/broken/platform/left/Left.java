package nl.overeen.broken.platform.left;

import nl.overeen.broken.platform.right.Right;
import nl.overeen.broken.two.Two;

/** Knows a feature, and goes round with its neighbour. */
public class Left {
    Right right;
    Two two;
}

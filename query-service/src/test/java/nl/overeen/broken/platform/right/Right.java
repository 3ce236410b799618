package nl.overeen.broken.platform.right;

import nl.overeen.broken.platform.left.Left;

/** Goes round with its neighbour. */
public class Right {
    Left left;
}

package org.affianca.engine.factor;

import io.nayuki.qrcodegen.QrCode;
import org.affianca.api.factor.Picture;

/** Draws a text as a QR code: one path of unit squares, so that no script and no style is needed to show it. */
final class Pictures {
    private static final int MARGIN = 4;

    private Pictures() {}

    static Picture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            int x = 0;
            while (x < code.size) {
                int run = 0;
                while (x + run < code.size && code.getModule(x + run, y)) {
                    run++;
                }
                if (run > 0) {
                    path.append('M').append(x + MARGIN).append(' ').append(y + MARGIN);
                    path.append('h').append(run).append("v1h-").append(run).append('z');
                }
                x += Math.max(1, run);
            }
        }
        return new Picture(code.size + 2 * MARGIN, path.toString());
    }
}

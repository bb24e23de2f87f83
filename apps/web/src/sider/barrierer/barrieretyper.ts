/** Det svarene på sidene hviler på. */
export const BARRIERETYPER = 'Barriere TruffetTiltak Tiltak';
export const BARRIEREDELINGSTYPER = 'Barrieredeling Barriere BidragetsSak';

/** Below this many ballots a result may tell how one person voted: it is said before closing, and on the result. */
export const fewBallots = 5;

/** Provider token of the bid that this server runs (type `Bid` of the rules). */
export const BID = Symbol('Bid');

/** Provider token of the absolute path of the bid's folder. */
export const BID_FOLDER = Symbol('BidFolder');

import pg from 'pg';

const DATE = 1082;
const INT8 = 20;

// A day is a text: pg would turn it into midnight of the server's own zone, which may be another day.
pg.types.setTypeParser(DATE, (text) => text);
// Counts and sizes stay far below 2^53.
pg.types.setTypeParser(INT8, (text) => Number(text));

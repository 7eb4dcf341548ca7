// Everything is defined: go.

const framed = dressFrame();
load();

//! Pictures: they need nothing from outside, what is written into them is read back, and whatever else comes in their
//! place is read without harm.

mod carried;
mod drawn;
mod qr;
mod sample;

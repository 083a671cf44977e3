//! Pictures: they need nothing from outside, their data reads back, and any other file is read without harm.

mod carried;
mod drawn;
mod qr;
mod sample;

//! Where the data of the page's program begins, which is where its stack ends. By where it begins brotli makes up to one
//! per cent more of the program: constants that are addresses then look less alike. Which is best can only be tried, and
//! may change with the program: when the page is over its budget, try 0, 16, 32, 48 and 64.

const STACK: u32 = (1 << 20) + 32;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_ARCH").as_deref() == Ok("wasm32") {
        println!("cargo::rustc-link-arg-bin=double-cycle=-zstack-size={STACK}");
    }
}

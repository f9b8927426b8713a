//! SHA-256's compression function with the SHA instructions of AArch64 (FEAT_SHA256), written from
//! their descriptions in the "Arm Architecture Reference Manual for A-profile architecture".
//!
//! Inline assembly and not intrinsics: without optimisation each intrinsic is a call whose vectors
//! travel through memory, while assembly stays what it is.

use std::arch::{asm, is_aarch64_feature_detected};

use super::compression::{BLOCK_BYTES, ROUND_CONSTANTS};

// Lanes and bytes of a register are in the order of memory here, as on every target of ours.
#[cfg(target_endian = "big")]
compile_error!("the SHA-256 of this crate is for little-endian AArch64 only");

/// Whether this processor has every instruction that [`compress`] uses.
pub(super) fn is_supported() -> bool {
    is_aarch64_feature_detected!("sha2")
}

/// Loads the next four message words of the block into `$words`, turns them from big-endian words
/// into numbers, and moves on by as much.
#[rustfmt::skip]
macro_rules! load {
    ($words:literal) => {
        concat!(
            "ldr {", $words, ":q}, [{blocks}], #16\n",
            "rev32 {", $words, ":v}.16b, {", $words, ":v}.16b\n",
        )
    };
}

/// Turns `$a` from the message words t-16..t-13 into t..t+3, where `$b`, `$c` and `$d` hold
/// t-12..t-9, t-8..t-5 and t-4..t-1.
///
/// W(t) = s1(W(t-2)) + W(t-7) + s0(W(t-15)) + W(t-16), of which `sha256su0` adds s0 and `sha256su1`
/// adds the other two.
#[rustfmt::skip]
macro_rules! extend {
    ($a:literal, $b:literal, $c:literal, $d:literal) => {
        concat!(
            "sha256su0 {", $a, ":v}.4s, {", $b, ":v}.4s\n",
            "sha256su1 {", $a, ":v}.4s, {", $c, ":v}.4s, {", $d, ":v}.4s\n",
        )
    };
}

/// Four rounds with the message words in `$words`; `$offset` is where their constants start, in
/// bytes.
///
/// `sha256h` gives the new A to D and `sha256h2` the new E to H, both from the old ones and the
/// sums of word and constant.
#[rustfmt::skip]
macro_rules! rounds {
    ($words:literal, $offset:literal) => {
        concat!(
            "ldr {sums:q}, [{constants}, #", $offset, "]\n",
            "add {sums:v}.4s, {sums:v}.4s, {", $words, ":v}.4s\n",
            "mov {old:v}.16b, {abcd:v}.16b\n",
            "sha256h {abcd:q}, {efgh:q}, {sums:v}.4s\n",
            "sha256h2 {efgh:q}, {old:q}, {sums:v}.4s\n",
        )
    };
}

/// Mixes `blocks` into `state`, one after the other.
///
/// # Safety
///
/// The processor must have the extension that [`is_supported`] asks for; without it the first such
/// instruction ends the process.
#[rustfmt::skip]
#[target_feature(enable = "sha2")]
pub(super) unsafe fn compress(state: &mut [u32; 8], blocks: &[[u8; BLOCK_BYTES]]) {
    if blocks.is_empty() {
        return;
    }
    // SAFETY:
    // - The instructions: the caller vouches for SHA-256, which implies the vector instructions.
    // - Reads: the loop runs `blocks.len()` times (at least once, as shown above) and each turn
    //   reads four times 16 bytes at `blocks` and moves on by as much, so it reads this slice and
    //   no more. The round constants are read at offsets 0 to 240, 16 bytes each, within their
    //   256. No load needs alignment.
    // - Writes: only the 32 bytes of `state`, which is borrowed mutably here.
    // - Registers: every one that is written is an output. The flags are not declared as
    //   preserved. The stack is not touched.
    unsafe {
        asm!(
            "ldp {abcd:q}, {efgh:q}, [{state}]",

            "2:",
            "mov {abcd_before:v}.16b, {abcd:v}.16b",
            "mov {efgh_before:v}.16b, {efgh:v}.16b",

            load!("w0"),
            rounds!("w0", 0),
            load!("w1"),
            rounds!("w1", 16),
            load!("w2"),
            rounds!("w2", 32),
            load!("w3"),
            rounds!("w3", 48),

            extend!("w0", "w1", "w2", "w3"),
            rounds!("w0", 64),
            extend!("w1", "w2", "w3", "w0"),
            rounds!("w1", 80),
            extend!("w2", "w3", "w0", "w1"),
            rounds!("w2", 96),
            extend!("w3", "w0", "w1", "w2"),
            rounds!("w3", 112),

            extend!("w0", "w1", "w2", "w3"),
            rounds!("w0", 128),
            extend!("w1", "w2", "w3", "w0"),
            rounds!("w1", 144),
            extend!("w2", "w3", "w0", "w1"),
            rounds!("w2", 160),
            extend!("w3", "w0", "w1", "w2"),
            rounds!("w3", 176),

            extend!("w0", "w1", "w2", "w3"),
            rounds!("w0", 192),
            extend!("w1", "w2", "w3", "w0"),
            rounds!("w1", 208),
            extend!("w2", "w3", "w0", "w1"),
            rounds!("w2", 224),
            extend!("w3", "w0", "w1", "w2"),
            rounds!("w3", 240),

            "add {abcd:v}.4s, {abcd:v}.4s, {abcd_before:v}.4s",
            "add {efgh:v}.4s, {efgh:v}.4s, {efgh_before:v}.4s",
            "subs {count}, {count}, #1",
            "b.ne 2b",

            "stp {abcd:q}, {efgh:q}, [{state}]",

            state = in(reg) state.as_mut_ptr(),
            constants = in(reg) ROUND_CONSTANTS.0.as_ptr(),
            blocks = inout(reg) blocks.as_ptr() => _,
            count = inout(reg) blocks.len() => _,
            abcd = out(vreg) _,
            efgh = out(vreg) _,
            abcd_before = out(vreg) _,
            efgh_before = out(vreg) _,
            w0 = out(vreg) _,
            w1 = out(vreg) _,
            w2 = out(vreg) _,
            w3 = out(vreg) _,
            sums = out(vreg) _,
            old = out(vreg) _,
            options(nostack),
        );
    }
}

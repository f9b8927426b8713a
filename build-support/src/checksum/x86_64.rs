//! SHA-256's compression function with the SHA extensions of x86_64, written from the instructions' descriptions in the
//! "Intel 64 and IA-32 Architectures Software Developer's Manual", volume 2.
//!
//! Inline assembly and not intrinsics: without optimisation each intrinsic is a call whose vectors travel through memory,
//! while assembly stays what it is.

use std::arch::{asm, is_x86_feature_detected};

use super::compression::{BLOCK_BYTES, ROUND_CONSTANTS};

/// Whether this processor has every instruction that [`compress`] uses.
pub(super) fn is_supported() -> bool {
    is_x86_feature_detected!("sha")
        && is_x86_feature_detected!("ssse3")
        && is_x86_feature_detected!("sse2")
}

/// The index of each byte in the register's order that turns four big-endian words into numbers (for `pshufb`).
#[repr(align(16))]
struct ByteOrder([u8; 16]);

static BIG_ENDIAN_WORDS: ByteOrder =
    ByteOrder([3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12]);

/// Loads four message words of the block into `$words`; `$offset` is where they start, in bytes.
#[rustfmt::skip]
macro_rules! load {
    ($words:literal, $offset:literal) => {
        concat!(
            "movdqu {", $words, "}, [{blocks} + ", $offset, "]\n",
            "pshufb {", $words, "}, [{byte_order}]\n",
        )
    };
}

/// Turns `$a` from the message words t-16..t-13 into t..t+3, where `$b`, `$c` and `$d` hold t-12..t-9, t-8..t-5 and
/// t-4..t-1.
///
/// W(t) = s1(W(t-2)) + W(t-7) + s0(W(t-15)) + W(t-16), of which `sha256msg1` adds s0 and `sha256msg2` adds s1;
/// `palignr` gives the words t-7..t-4 that straddle `$c` and `$d`.
#[rustfmt::skip]
macro_rules! extend {
    ($a:literal, $b:literal, $c:literal, $d:literal) => {
        concat!(
            "sha256msg1 {", $a, "}, {", $b, "}\n",
            "movdqa {straddling}, {", $d, "}\n",
            "palignr {straddling}, {", $c, "}, 4\n",
            "paddd {", $a, "}, {straddling}\n",
            "sha256msg2 {", $a, "}, {", $d, "}\n",
        )
    };
}

/// Four rounds with the message words in `$words`; `$offset` is where their constants start, in bytes.
///
/// `sha256rnds2` does two rounds with the two sums of word and constant in the low half of xmm0. It puts the new A, B, E
/// and F where C, D, G and H were; the old A, B, E and F, unmoved, are the new C, D, G and H. So after two of them both
/// registers have their names back.
#[rustfmt::skip]
macro_rules! rounds {
    ($words:literal, $offset:literal) => {
        concat!(
            "movdqa xmm0, {", $words, "}\n",
            "paddd xmm0, [{constants} + ", $offset, "]\n",
            "sha256rnds2 {cdgh}, {abef}, xmm0\n",
            "pshufd xmm0, xmm0, 0x0e\n",
            "sha256rnds2 {abef}, {cdgh}, xmm0\n",
        )
    };
}

/// Mixes `blocks` into `state`, one after the other.
///
/// # Safety
///
/// The processor must have the extensions that [`is_supported`] asks for; without them the first such instruction ends
/// the process.
#[rustfmt::skip]
pub(super) unsafe fn compress(state: &mut [u32; 8], blocks: &[[u8; BLOCK_BYTES]]) {
    if blocks.is_empty() {
        return;
    }
    // SAFETY:
    // - The instructions: the caller vouches for SHA and SSSE3; SSE2 is part of x86_64.
    // - Reads: the loop runs `blocks.len()` times (at least once, as shown above) and each turn reads the 64 bytes at
    //   `blocks` and moves on by 64, so it reads this slice and no more, with loads that need no alignment. The round
    //   constants are read at offsets 0 to 240, 16 bytes each, within their 256; the byte order is 16 bytes. Both
    //   are aligned to 16, as their readers need.
    // - Writes: only the 32 bytes of `state`, which is borrowed mutably here, with stores that need no alignment.
    // - Registers: every one that is written is an output. The flags are not declared as preserved. The stack is not
    //   touched and the direction flag neither.
    unsafe {
        asm!(
            // From [a b c d] and [e f g h] to [f e b a] and [h g d c] (lowest lane first), as `sha256rnds2` wants them.
            "movdqu {w0}, [{state}]",
            "movdqu {abef}, [{state} + 16]",
            "pshufd {w0}, {w0}, 0x1b",
            "pshufd {abef}, {abef}, 0x1b",
            "movdqa {cdgh}, {abef}",
            "punpckhqdq {abef}, {w0}",
            "punpcklqdq {cdgh}, {w0}",

            "2:",
            "movdqa {abef_before}, {abef}",
            "movdqa {cdgh_before}, {cdgh}",

            load!("w0", 0),
            rounds!("w0", 0),
            load!("w1", 16),
            rounds!("w1", 16),
            load!("w2", 32),
            rounds!("w2", 32),
            load!("w3", 48),
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

            "paddd {abef}, {abef_before}",
            "paddd {cdgh}, {cdgh_before}",
            "add {blocks}, 64",
            "dec {count}",
            "jnz 2b",

            // And back to [a b c d] and [e f g h].
            "movdqa {w0}, {cdgh}",
            "punpckhqdq {w0}, {abef}",
            "punpcklqdq {cdgh}, {abef}",
            "pshufd {w0}, {w0}, 0x1b",
            "pshufd {cdgh}, {cdgh}, 0x1b",
            "movdqu [{state}], {w0}",
            "movdqu [{state} + 16], {cdgh}",

            state = in(reg) state.as_mut_ptr(),
            constants = in(reg) ROUND_CONSTANTS.0.as_ptr(),
            blocks = inout(reg) blocks.as_ptr() => _,
            count = inout(reg) blocks.len() => _,
            byte_order = in(reg) BIG_ENDIAN_WORDS.0.as_ptr(),
            abef = out(xmm_reg) _,
            cdgh = out(xmm_reg) _,
            abef_before = out(xmm_reg) _,
            cdgh_before = out(xmm_reg) _,
            w0 = out(xmm_reg) _,
            w1 = out(xmm_reg) _,
            w2 = out(xmm_reg) _,
            w3 = out(xmm_reg) _,
            straddling = out(xmm_reg) _,
            // `sha256rnds2` reads this register and no other.
            out("xmm0") _,
            options(nostack),
        );
    }
}

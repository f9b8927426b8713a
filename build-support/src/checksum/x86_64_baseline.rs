//! SHA-256's compression function with nothing but the baseline instructions of x86_64, for
//! processors without the SHA extensions: Intel's servers before Ice Lake, for example.
//!
//! It follows the formulas of FIPS 180-4, 6.2.2. Assembly, because the portable function is some
//! twenty times slower without optimisation.

use std::arch::asm;

use super::compression::{BLOCK_BYTES, ROUND_CONSTANTS};

/// The 64 message words of a block, each with its round constant added in the end.
#[repr(align(16))]
struct Schedule([u32; 64]);

/// One round; the names are those of the working variables.
///
/// It leaves the new E in `$d` and the new A in `$h`, so that the next round takes the names one
/// further on. The three rotations of a sum are nested: rotating by 14, 5 and 6, with `e` mixed in
/// between, rotates by 25, 11 and 6; and 9, 11 and 2 in the same way by 22, 13 and 2.
#[rustfmt::skip]
macro_rules! round {
    ($a:literal $b:literal $c:literal $d:literal $e:literal $f:literal $g:literal $h:literal
     $offset:literal) => {
        concat!(
            "add {", $h, ":e}, dword ptr [{words} + ", $offset, "]\n",
            // Ch(e, f, g): bits of f where e has ones, else of g.
            "mov {y:e}, {", $f, ":e}\n",
            "xor {y:e}, {", $g, ":e}\n",
            "and {y:e}, {", $e, ":e}\n",
            "xor {y:e}, {", $g, ":e}\n",
            "add {", $h, ":e}, {y:e}\n",
            // S1(e)
            "mov {x:e}, {", $e, ":e}\n",
            "ror {x:e}, 14\n",
            "xor {x:e}, {", $e, ":e}\n",
            "ror {x:e}, 5\n",
            "xor {x:e}, {", $e, ":e}\n",
            "ror {x:e}, 6\n",
            "add {", $h, ":e}, {x:e}\n",
            "add {", $d, ":e}, {", $h, ":e}\n",
            // S0(a)
            "mov {x:e}, {", $a, ":e}\n",
            "ror {x:e}, 9\n",
            "xor {x:e}, {", $a, ":e}\n",
            "ror {x:e}, 11\n",
            "xor {x:e}, {", $a, ":e}\n",
            "ror {x:e}, 2\n",
            // Maj(a, b, c), as the sum of two parts that have no bit in common.
            "mov {y:e}, {", $a, ":e}\n",
            "and {y:e}, {", $b, ":e}\n",
            "add {x:e}, {y:e}\n",
            "mov {y:e}, {", $a, ":e}\n",
            "xor {y:e}, {", $b, ":e}\n",
            "and {y:e}, {", $c, ":e}\n",
            "add {x:e}, {y:e}\n",
            "add {", $h, ":e}, {x:e}\n",
        )
    };
}

/// Mixes `blocks` into `state`, one after the other.
pub(super) fn compress(state: &mut [u32; 8], blocks: &[[u8; BLOCK_BYTES]]) {
    let mut schedule = Schedule([0; 64]);
    for block in blocks {
        fill(&mut schedule, block);
        mix(state, &schedule);
    }
}

/// Computes the message words of `block` and adds the round constants to them.
#[rustfmt::skip]
fn fill(schedule: &mut Schedule, block: &[u8; BLOCK_BYTES]) {
    // SAFETY:
    // - Reads: `index` runs from 0 to 15 over the 16 words of `block`; from 16 to 63 over the words
    //   of `schedule`, of which it reads those 16, 15, 7 and 2 before; and in steps of 4, 16 bytes
    //   each, over the 64 words of `schedule` and of the constants, both aligned to 16.
    // - Writes: the words 0 to 63 of `schedule`, which is borrowed mutably here.
    // - Registers: every one that is written is an output. The flags are not declared as
    //   preserved. The stack is not touched.
    unsafe {
        asm!(
            "xor {index:e}, {index:e}",
            "2:",
            "mov {x:e}, dword ptr [{block} + 4*{index}]",
            "bswap {x:e}",
            "mov dword ptr [{words} + 4*{index}], {x:e}",
            "inc {index:e}",
            "cmp {index:e}, 16",
            "jne 2b",

            "3:",
            // s0 of the word 15 before
            "mov {x:e}, dword ptr [{words} + 4*{index} - 60]",
            "mov {y:e}, {x:e}",
            "ror {y:e}, 11",
            "xor {y:e}, {x:e}",
            "ror {y:e}, 7",
            "shr {x:e}, 3",
            "xor {x:e}, {y:e}",
            // s1 of the word 2 before
            "mov {z:e}, dword ptr [{words} + 4*{index} - 8]",
            "mov {y:e}, {z:e}",
            "ror {y:e}, 2",
            "xor {y:e}, {z:e}",
            "ror {y:e}, 17",
            "shr {z:e}, 10",
            "xor {z:e}, {y:e}",
            "add {x:e}, {z:e}",
            "add {x:e}, dword ptr [{words} + 4*{index} - 64]",
            "add {x:e}, dword ptr [{words} + 4*{index} - 28]",
            "mov dword ptr [{words} + 4*{index}], {x:e}",
            "inc {index:e}",
            "cmp {index:e}, 64",
            "jne 3b",

            "4:",
            "sub {index:e}, 4",
            "movdqa {four}, xmmword ptr [{words} + 4*{index}]",
            "paddd {four}, xmmword ptr [{constants} + 4*{index}]",
            "movdqa xmmword ptr [{words} + 4*{index}], {four}",
            "jnz 4b",

            block = in(reg) block.as_ptr(),
            words = in(reg) schedule.0.as_mut_ptr(),
            constants = in(reg) ROUND_CONSTANTS.0.as_ptr(),
            index = out(reg) _,
            x = out(reg) _,
            y = out(reg) _,
            z = out(reg) _,
            four = out(xmm_reg) _,
            options(nostack),
        );
    }
}

/// Does the 64 rounds with the words of `schedule`, and adds the outcome to `state`.
#[rustfmt::skip]
fn mix(state: &mut [u32; 8], schedule: &Schedule) {
    let [mut a, mut b, mut c, mut d, mut e, mut f, mut g, mut h] = *state;
    // SAFETY:
    // - Reads: eight turns of eight words each, so the 64 words of `schedule`.
    // - Writes: none but to registers, and every one that is written is an output. The flags are
    //   not declared as preserved. The stack is not touched.
    unsafe {
        asm!(
            "2:",
            round!("a" "b" "c" "d" "e" "f" "g" "h" 0),
            round!("h" "a" "b" "c" "d" "e" "f" "g" 4),
            round!("g" "h" "a" "b" "c" "d" "e" "f" 8),
            round!("f" "g" "h" "a" "b" "c" "d" "e" 12),
            round!("e" "f" "g" "h" "a" "b" "c" "d" 16),
            round!("d" "e" "f" "g" "h" "a" "b" "c" 20),
            round!("c" "d" "e" "f" "g" "h" "a" "b" 24),
            round!("b" "c" "d" "e" "f" "g" "h" "a" 28),
            "add {words}, 32",
            "dec {turns:e}",
            "jnz 2b",

            words = inout(reg) schedule.0.as_ptr() => _,
            turns = inout(reg) 8 => _,
            a = inout(reg) a,
            b = inout(reg) b,
            c = inout(reg) c,
            d = inout(reg) d,
            e = inout(reg) e,
            f = inout(reg) f,
            g = inout(reg) g,
            h = inout(reg) h,
            x = out(reg) _,
            y = out(reg) _,
            options(nostack, readonly),
        );
    }
    // Spelt out, because iterators are slow without optimisation.
    *state = [
        state[0].wrapping_add(a),
        state[1].wrapping_add(b),
        state[2].wrapping_add(c),
        state[3].wrapping_add(d),
        state[4].wrapping_add(e),
        state[5].wrapping_add(f),
        state[6].wrapping_add(g),
        state[7].wrapping_add(h),
    ];
}

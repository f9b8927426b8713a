//! SHA-256's compression function for every processor, after FIPS 180-4, 6.2.2.

use super::compression::{BLOCK_BYTES, ROUND_CONSTANTS};

/// Mixes `blocks` into `state`, one after the other.
pub(super) fn compress(state: &mut [u32; 8], blocks: &[[u8; BLOCK_BYTES]]) {
    for block in blocks {
        mix(state, &schedule(block));
    }
}

/// The 64 message words of `block`.
fn schedule(block: &[u8; BLOCK_BYTES]) -> [u32; 64] {
    let mut words = [0; 64];
    for (word, bytes) in words.iter_mut().zip(block.as_chunks().0) {
        *word = u32::from_be_bytes(*bytes);
    }
    for t in 16..64 {
        let (two, fifteen) = (words[t - 2], words[t - 15]);
        let sigma1 = two.rotate_right(17) ^ two.rotate_right(19) ^ (two >> 10);
        let sigma0 = fifteen.rotate_right(7) ^ fifteen.rotate_right(18) ^ (fifteen >> 3);
        words[t] = sigma1
            .wrapping_add(words[t - 7])
            .wrapping_add(sigma0)
            .wrapping_add(words[t - 16]);
    }
    words
}

/// The 64 rounds over `words`.
fn mix(state: &mut [u32; 8], words: &[u32; 64]) {
    let [mut a, mut b, mut c, mut d, mut e, mut f, mut g, mut h] = *state;
    for (word, constant) in words.iter().zip(ROUND_CONSTANTS.0) {
        let choice = (e & f) ^ (!e & g);
        let majority = (a & b) ^ (a & c) ^ (b & c);
        let sum1 = e.rotate_right(6) ^ e.rotate_right(11) ^ e.rotate_right(25);
        let sum0 = a.rotate_right(2) ^ a.rotate_right(13) ^ a.rotate_right(22);
        let first = h
            .wrapping_add(sum1)
            .wrapping_add(choice)
            .wrapping_add(constant)
            .wrapping_add(*word);
        (h, g, f, e) = (g, f, e, d.wrapping_add(first));
        (d, c, b, a) = (c, b, a, first.wrapping_add(sum0).wrapping_add(majority));
    }
    for (word, mixed) in state.iter_mut().zip([a, b, c, d, e, f, g, h]) {
        *word = word.wrapping_add(mixed);
    }
}

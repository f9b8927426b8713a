//! The choice between the ways to compute SHA-256's compression function.

#[cfg(target_arch = "aarch64")]
use super::aarch64;
#[cfg(any(test, not(target_arch = "x86_64")))]
use super::portable;
#[cfg(target_arch = "x86_64")]
use super::{x86_64, x86_64_baseline};

/// The size of the block that the compression function takes, in bytes.
pub(super) const BLOCK_BYTES: usize = 64;

/// A way to compute SHA-256's compression function.
///
/// A value of it is the evidence that this processor can go that way, so it is only made by
/// [`Compression::fastest`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Compression(Way);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    #[cfg(any(test, not(target_arch = "x86_64")))]
    Portable,
    #[cfg(target_arch = "x86_64")]
    Baseline,
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    ShaInstructions,
}

impl Compression {
    /// The fastest way that this processor has.
    pub(super) fn fastest() -> Self {
        #[cfg(target_arch = "x86_64")]
        let way = if x86_64::is_supported() {
            Way::ShaInstructions
        } else {
            Way::Baseline
        };
        #[cfg(target_arch = "aarch64")]
        let way = if aarch64::is_supported() {
            Way::ShaInstructions
        } else {
            Way::Portable
        };
        #[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
        let way = Way::Portable;
        Self(way)
    }

    /// Every way that this processor has.
    #[cfg(test)]
    pub(super) fn all() -> Vec<Self> {
        let mut all = vec![Self(Way::Portable)];
        #[cfg(target_arch = "x86_64")]
        all.push(Self(Way::Baseline));
        if !all.contains(&Self::fastest()) {
            all.push(Self::fastest());
        }
        all
    }

    /// Mixes `blocks` into `state`, one after the other.
    pub(super) fn apply(self, state: &mut [u32; 8], blocks: &[[u8; BLOCK_BYTES]]) {
        match self.0 {
            #[cfg(any(test, not(target_arch = "x86_64")))]
            Way::Portable => portable::compress(state, blocks),
            #[cfg(target_arch = "x86_64")]
            Way::Baseline => x86_64_baseline::compress(state, blocks),
            #[cfg(target_arch = "x86_64")]
            // SAFETY: this way is only chosen by `fastest`, after `is_supported` said that the
            // processor has all instructions.
            Way::ShaInstructions => unsafe { x86_64::compress(state, blocks) },
            #[cfg(target_arch = "aarch64")]
            // SAFETY: as above.
            Way::ShaInstructions => unsafe { aarch64::compress(state, blocks) },
        }
    }
}

/// 64 words, aligned as a memory operand of an SSE instruction must be.
#[repr(align(16))]
pub(super) struct RoundConstants(pub(super) [u32; 64]);

/// The round constants of FIPS 180-4, 4.2.2.
#[rustfmt::skip]
pub(super) static ROUND_CONSTANTS: RoundConstants = RoundConstants([
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]);

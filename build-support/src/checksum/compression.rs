//! The choice between the ways to compute SHA-256's compression function.

#[cfg(target_arch = "x86_64")]
use super::x86_64;

/// The size of the block that the compression function takes, in bytes.
pub(super) const BLOCK_BYTES: usize = 64;

/// A way to compute SHA-256's compression function.
///
/// A value of it is the evidence that this processor can go that way, so it is only made by [`Compression::fastest`] and
/// [`Compression::portable`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Compression(Way);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Portable,
    #[cfg(target_arch = "x86_64")]
    ShaExtensions,
}

impl Compression {
    /// The fastest way that this processor has.
    pub(super) fn fastest() -> Self {
        #[cfg(target_arch = "x86_64")]
        if x86_64::is_supported() {
            return Self(Way::ShaExtensions);
        }
        Self::portable()
    }

    /// The way that every processor has.
    pub(super) fn portable() -> Self {
        Self(Way::Portable)
    }

    /// Mixes `blocks` into `state`, one after the other.
    pub(super) fn apply(self, state: &mut [u32; 8], blocks: &[[u8; BLOCK_BYTES]]) {
        match self.0 {
            Way::Portable => sha2::block_api::compress256(state, blocks),
            #[cfg(target_arch = "x86_64")]
            // SAFETY: this way is only chosen by `fastest`, after `is_supported` said that the processor has all
            // instructions.
            Way::ShaExtensions => unsafe { x86_64::compress(state, blocks) },
        }
    }
}

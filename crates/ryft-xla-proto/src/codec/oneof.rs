//! Oneofs.

use prost::DecodeError;
use prost::bytes::Buf;
use prost::encoding::{DecodeContext, WireType};

use super::{Slot, Visitor, decode};

/// A oneof's member that is set.
pub(crate) trait Oneof: Sized + Send + Sync {
    /// The oneof's name in a panic.
    const NAME: &'static str;

    /// Shows the member to the visitor.
    fn visit(&self, visitor: &mut dyn Visitor);

    /// The member's number, and where its value goes.
    fn slot(&mut self) -> (u32, Slot<'_>);

    /// The member with this number and its type's default value.
    fn empty(number: u32) -> Option<Self>;
}

/// Reads a value into what has a slot for it, which the argument is called with.
type Merge<'a> = &'a mut dyn FnMut(Slot<'_>) -> Result<(), DecodeError>;

/// The field of a message that a oneof is.
pub(crate) trait OneofField {
    /// Reads the value of the member with this number.
    fn merge(&mut self, number: u32, merge: Merge<'_>) -> Result<(), DecodeError>;
}

impl<O: Oneof> OneofField for Option<O> {
    /// A value of the member that is set is merged into it; another replaces it when it could be read.
    fn merge(&mut self, number: u32, merge: Merge<'_>) -> Result<(), DecodeError> {
        if let Some((set, slot)) = self.as_mut().map(O::slot)
            && set == number
        {
            return merge(slot);
        }
        let Some(mut read) = O::empty(number) else {
            unreachable!("invalid {} tag: {number}", O::NAME);
        };
        merge(read.slot().1)?;
        *self = Some(read);
        Ok(())
    }
}

/// Reads the value of the member with this number into a oneof.
pub(crate) fn merge_oneof<B: Buf>(
    field: &mut dyn OneofField,
    number: u32,
    wire_type: WireType,
    buf: &mut B,
    context: DecodeContext,
) -> Result<(), DecodeError> {
    decode::merge_slot(Slot::Oneof(field), number, wire_type, buf, context)
}

/// Gives an enum that is a [`Oneof`] the functions that prost's derived ones have.
macro_rules! oneof {
    ($name:ident) => {
        impl $name {
            /// Encodes the member that is set.
            pub fn encode(&self, buf: &mut impl ::prost::bytes::BufMut) {
                crate::codec::encode_member(self, buf)
            }

            /// Reads the value of the member with this number, and sets it.
            pub fn merge(
                field: &mut ::core::option::Option<Self>,
                number: u32,
                wire_type: ::prost::encoding::WireType,
                buf: &mut impl ::prost::bytes::Buf,
                context: ::prost::encoding::DecodeContext,
            ) -> ::core::result::Result<(), ::prost::DecodeError> {
                crate::codec::merge_oneof(field, number, wire_type, buf, context)
            }

            /// How many bytes the member that is set is encoded to.
            #[inline]
            pub fn encoded_len(&self) -> usize {
                crate::codec::member_len(self)
            }
        }
    };
}
pub(crate) use oneof;

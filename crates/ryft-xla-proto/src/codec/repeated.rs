//! Fields of messages.

use prost::Message;

use super::{Fields, Place, Visitor};

/// An optional message, or repeated ones.
pub(crate) trait Messages {
    /// How many there are.
    fn count(&self) -> usize;

    /// The one at this place; there must be one.
    fn message(&self, index: usize) -> &dyn Fields;

    /// The one that the next value goes into: another of repeated ones.
    fn add(&mut self) -> &mut dyn Fields;

    /// Takes back the one that was added, because its value could not be read.
    fn undo(&mut self);
}

impl<M: Fields + Default> Messages for Option<M> {
    #[inline]
    fn count(&self) -> usize {
        usize::from(self.is_some())
    }

    #[inline]
    fn message(&self, index: usize) -> &dyn Fields {
        &self.as_slice()[index]
    }

    #[inline]
    fn add(&mut self) -> &mut dyn Fields {
        self.get_or_insert_default()
    }

    /// What could be read stays, as in prost.
    #[inline]
    fn undo(&mut self) {}
}

impl<M: Fields + Default> Messages for Vec<M> {
    #[inline]
    fn count(&self) -> usize {
        self.len()
    }

    #[inline]
    fn message(&self, index: usize) -> &dyn Fields {
        &self[index]
    }

    #[inline]
    fn add(&mut self) -> &mut dyn Fields {
        self.push(M::default());
        let last = self.len() - 1;
        &mut self[last]
    }

    #[inline]
    fn undo(&mut self) {
        self.pop();
    }
}

impl<M: Fields> Fields for Box<M>
where
    Self: Message,
{
    fn name(&self) -> &'static str {
        (**self).name()
    }

    fn visit(&self, visitor: &mut dyn Visitor) {
        (**self).visit(visitor);
    }

    fn slot(&mut self, number: u32) -> Place<'_> {
        (**self).slot(number)
    }
}

//! `Debug` of messages with numbers that are values of an enum: its name, or the number when the enum doesn't know it.

use std::fmt::{Debug, Formatter, Result};
use std::marker::PhantomData;

/// Shows a message with these fields. Slices cost less to compile than a call for each field.
pub(crate) fn debug_message(
    formatter: &mut Formatter<'_>,
    name: &str,
    fields: &[&str],
    values: &[&dyn Debug],
) -> Result {
    let mut message = formatter.debug_struct(name);
    for (field, value) in fields.iter().zip(values) {
        message.field(field, value);
    }
    message.finish()
}

/// One number, an optional one, or several.
pub(crate) struct Named<'a, E, V>(&'a V, PhantomData<E>);

/// The value of a field whose numbers are the enum's.
pub(crate) fn named<E, V>(value: &V) -> Named<'_, E, V> {
    Named(value, PhantomData)
}

impl<E: TryFrom<i32> + Debug> Debug for Named<'_, E, i32> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> Result {
        match E::try_from(*self.0) {
            Ok(value) => value.fmt(formatter),
            Err(_) => self.0.fmt(formatter),
        }
    }
}

impl<E: TryFrom<i32> + Debug> Debug for Named<'_, E, Option<i32>> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> Result {
        self.0.as_ref().map(named::<E, i32>).fmt(formatter)
    }
}

impl<E: TryFrom<i32> + Debug> Debug for Named<'_, E, Vec<i32>> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> Result {
        let values = self.0.iter().map(named::<E, i32>);
        formatter.debug_list().entries(values).finish()
    }
}

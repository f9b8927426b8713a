//! The handler: it puts the rows of a matrix into another order.

use std::sync::atomic::{AtomicU64, Ordering};

use ryft_xla_examples::ffi::{Array, ArrayMut, Attributes, Code, Context, CustomCall, Error};

use crate::cuda;

/// The custom call `example.permute_rows`.
///
/// - The argument is a matrix of `f32`.
/// - The first result is the matrix with its rows in another order, and the second is filled with `padding`.
/// - `order` is a list of row numbers. With `direction = "gather"`, row `order[i]` becomes row `i`; with `"scatter"`, row `i` becomes
///   row `order[i]`.
pub(crate) struct PermuteRows;

/// What is worked out once for each place that calls it.
pub(crate) struct Order {
    /// For each row of the result, the row of the argument.
    sources: Vec<usize>,
    padding: f32,
}

/// How many more calls may be made, which is data of an execution.
pub(crate) struct Budget {
    pub(crate) left: AtomicU64,
}

impl Budget {
    pub(crate) fn new(calls: u64) -> Self {
        let left = AtomicU64::new(calls);
        Self { left }
    }

    /// Takes one call, if there is one left.
    fn spend(&self) -> Result<(), Error> {
        let (set, fetch) = (Ordering::SeqCst, Ordering::SeqCst);
        let spent = self
            .left
            .fetch_update(set, fetch, |left| left.checked_sub(1));
        let error = |_| {
            Error::new(
                Code::ResourceExhausted,
                "no more calls of permute_rows are allowed",
            )
        };
        spent.map(drop).map_err(error)
    }
}

impl CustomCall for PermuteRows {
    const TARGET: &'static str = "example.permute_rows";

    type State = Order;

    fn instantiate(attributes: &Attributes<'_>) -> Result<Order, Error> {
        let order = attributes.array::<i64>("order")?;
        let padding = attributes.scalar("padding")?;
        let rows = order.len();
        let mut inverse = vec![None; rows];
        for (row, &target) in order.iter().enumerate() {
            let target = usize::try_from(target).unwrap_or(rows);
            match inverse.get_mut(target) {
                Some(free @ None) => *free = Some(row),
                _ => {
                    let message = format!("{order:?} does not have each of {rows} rows once");
                    return Err(Error::invalid_argument(message));
                }
            }
        }
        let sources = match attributes.string("direction")? {
            "gather" => order.iter().map(|&row| row as usize).collect(),
            "scatter" => inverse.into_iter().flatten().collect(),
            other => {
                let message = format!("the direction is {other}, and not gather or scatter");
                return Err(Error::invalid_argument(message));
            }
        };
        Ok(Order { sources, padding })
    }

    fn execute(
        order: &Order,
        arguments: &[Array<'_>],
        results: &mut [ArrayMut<'_>],
        context: &Context<'_>,
    ) -> Result<(), Error> {
        let ([matrix], [permuted, padding]) = (arguments, results) else {
            return Err(Error::invalid_argument(
                "it has one argument and two results",
            ));
        };
        let rows = order.sources.len();
        let columns = match *matrix.dimensions() {
            [height, width] if height as usize == rows => width as usize,
            ref other => {
                let message =
                    format!("the argument has dimensions {other:?}, and the order {rows} rows");
                return Err(Error::invalid_argument(message));
            }
        };
        if permuted.dimensions() != matrix.dimensions() {
            return Err(Error::invalid_argument(
                "the first result is not like the argument",
            ));
        }
        context.user_data::<Budget>()?.spend()?;

        // A CPU has no stream, and its arrays are slices.
        let Ok(stream) = context.stream() else {
            let matrix = matrix.as_slice::<f32>()?;
            let permuted = permuted.as_mut_slice::<f32>()?;
            for (row, &source) in order.sources.iter().enumerate() {
                let source = &matrix[source * columns..][..columns];
                permuted[row * columns..][..columns].copy_from_slice(source);
            }
            padding.as_mut_slice()?.fill(order.padding);
            return Ok(());
        };

        matrix.expect::<f32>()?;
        permuted.expect::<f32>()?;
        padding.expect::<f32>()?;
        let row_size = columns * size_of::<f32>();
        let count = padding.dimensions().iter().product::<i64>() as usize;
        // SAFETY: stream and arrays are the plugin's, which keeps them until the stream has done this work. The arrays have so
        // many rows and elements.
        unsafe {
            let stream = cuda::Stream::new(stream)?;
            for (row, &source) in order.sources.iter().enumerate() {
                let target = permuted.as_mut_ptr().byte_add(row * row_size);
                stream.copy(
                    target,
                    matrix.as_ptr().byte_add(source * row_size),
                    row_size,
                )?;
            }
            stream.fill(padding.as_mut_ptr(), order.padding.to_bits(), count)
        }
    }
}

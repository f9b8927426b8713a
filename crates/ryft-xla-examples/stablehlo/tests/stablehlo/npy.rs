//! `.npy` files, byte by byte as `numpy.save` writes them.

/// A file of version 1.
pub(crate) fn file(descr: &str, shape: &str, elements: &[u8]) -> Vec<u8> {
    let header = format!("{{'descr': '{descr}', 'fortran_order': False, 'shape': {shape}, }}");
    file_with_header(1, &header, elements)
}

/// A file of any version, with this header.
pub(crate) fn file_with_header(version: u8, header: &str, elements: &[u8]) -> Vec<u8> {
    let mut file = b"\x93NUMPY".to_vec();
    file.extend([version, 0]);
    let length_bytes = if version == 1 { 2 } else { 4 };
    let mut header = header.to_owned();
    while !(file.len() + length_bytes + header.len() + 1).is_multiple_of(64) {
        header.push(' ');
    }
    header.push('\n');
    file.extend(&(header.len() as u32).to_le_bytes()[..length_bytes]);
    file.extend(header.as_bytes());
    file.extend(elements);
    file
}

/// A file of little-endian single-precision numbers.
pub(crate) fn f32s(shape: &str, elements: &[f32]) -> Vec<u8> {
    file(
        "<f4",
        shape,
        &elements
            .iter()
            .flat_map(|element| element.to_le_bytes())
            .collect::<Vec<u8>>(),
    )
}

/// The same file with its header as `numpy.save` writes it, where another program wrote a comma behind the last dimension.
pub(crate) fn as_numpy_writes(file: &[u8]) -> Vec<u8> {
    let end = file
        .iter()
        .position(|&byte| byte == b'\n')
        .expect("the end of the header")
        + 1;
    let header = std::str::from_utf8(&file[10..end])
        .expect("the header is text")
        .trim_end();
    let (before, shape) = header.split_once('(').expect("a shape");
    let (shape, after) = shape.split_once(')').expect("the end of the shape");
    let mut shape = shape.trim_end_matches([',', ' ']).to_owned();
    if !shape.is_empty() && !shape.contains(',') {
        shape.push(',');
    }
    file_with_header(file[6], &format!("{before}({shape}){after}"), &file[end..])
}

-- Whether a word is told in a number or a summary, asked last: reading a sentence costs more than looking up its grams.
create function is_told(word text, number text, summary text) returns boolean
    language plpgsql
    immutable strict parallel safe
    cost 10000
as
$$
begin
    return position(word in folded(number || ' ' || summary)) > 0;
end
$$;

"""An invitation goes out once for each sequence; a digest is taken, handed over, then sent."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('halfhour', '0002_search_by_words'),
    ]

    operations = [
        migrations.AddField(
            model_name='digestsent',
            name='handed_at',
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name='digestsent',
            name='sent_at',
            field=models.DateTimeField(null=True),
        ),
        migrations.RunSQL(
            'UPDATE halfhour_digestsent SET sent_at = "at", handed_at = "at"', migrations.RunSQL.noop
        ),
        migrations.AddField(
            model_name='message',
            name='overruled_at',
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name='message',
            name='sequence',
            field=models.PositiveIntegerField(null=True),
        ),
        migrations.AddConstraint(
            model_name='message',
            constraint=models.UniqueConstraint(condition=models.Q(('sequence__isnull', False), ('withdrawn_at', None)), fields=('interview', 'kind', 'sequence'), name='invitation_once_a_sequence'),
        ),
    ]
